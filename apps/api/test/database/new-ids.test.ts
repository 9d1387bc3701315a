import { expect, test } from 'vitest';
import { newIds } from '../../src/database/new-ids.ts';

test('new ids are UUIDs of version 7 that rise, each its own', () => {
  const ids = newIds(500);
  expect(new Set(ids).size).toBe(500);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newIds(0)).toEqual([]);
  // What is told apart besides the time and the place in the row is random.
  expect(new Set([...newIds(50), ...newIds(50)].map((id) => id.slice(-8))).size).toBe(100);
});
