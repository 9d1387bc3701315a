import { expect, it } from 'vitest';
import { mustNotBeInUse } from './must-not-be-in-use.ts';

it('a contact can be moved to another client only while nothing refers to it', () => {
  expect(mustNotBeInUse('contact', [])).toBeUndefined();
  const order = { kind: 'job order', id: 'o', label: 'Welder (J-1077)' };
  expect(mustNotBeInUse('contact', [order])).toMatchObject({ code: 'IN_USE', blocking: [order] });
});
