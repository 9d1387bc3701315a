import { expect, it } from 'vitest';
import { alternateRefusals } from './alternate-refusals.ts';

const away = {
  contactId: 'rita',
  alternateId: 'sam',
  startDate: '2026-11-23',
  endDate: '2026-11-23',
};
const codes = (over: Partial<typeof away>) =>
  alternateRefusals({ ...away, ...over }).map(({ code, field }) => [code, field]);

it('somebody stands in for somebody else, for one day or more, or until further notice', () => {
  expect(codes({})).toEqual([]);
  expect(alternateRefusals({ ...away, endDate: null })).toEqual([]);
  expect(codes({ alternateId: 'rita' })).toEqual([['ALTERNATE_OF_ONESELF', 'alternateId']]);
  expect(codes({ endDate: '2026-11-22' })).toEqual([['END_BEFORE_START', 'endDate']]);
});
