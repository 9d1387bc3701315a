import { expect, it } from 'vitest';
import { mayMoveToClient } from './move-to-client.ts';

it('a contact goes to another client only while nothing names it', () => {
  expect(mayMoveToClient('contact', [])).toBeUndefined();
  const order = { kind: 'job order', id: 'o', label: 'Welder (#77)' };
  expect(mayMoveToClient('contact', [order])).toMatchObject({ code: 'IN_USE', blocking: [order] });
});
