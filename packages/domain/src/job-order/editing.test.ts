import { expect, it } from 'vitest';
import { type EditedOrder, planEdit } from './editing.ts';

const order: EditedOrder = {
  id: 'o',
  label: 'Welder (J-1077)',
  status: 'OPEN',
  openings: 2,
  clientId: 'acme',
  positions: 2,
  submissionCount: 1,
  startDate: '2026-11-23',
  endDate: null,
};
const settings = { fillOrderAtZeroOpenings: true };
const refusals = (before: EditedOrder, after: Partial<EditedOrder>) =>
  planEdit(before, { ...before, ...after }, settings).refusals.map(({ code }) => code);

it('a job order stays with its client once somebody was submitted', () => {
  expect(refusals(order, { clientId: 'brook' })).toEqual(['CANDIDATES_SUBMITTED']);
  expect(refusals({ ...order, submissionCount: 0 }, { clientId: 'brook' })).toEqual([]);
});

it('a job order does not end before it starts; all reasons come at once', () => {
  expect(refusals(order, { endDate: '2026-11-22' })).toEqual(['END_BEFORE_START']);
  expect(refusals(order, { endDate: '2026-11-22', clientId: 'brook' })).toHaveLength(2);
  expect(refusals(order, { endDate: '2026-11-23', startDate: null })).toEqual([]);
});
