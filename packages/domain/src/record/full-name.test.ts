import { expect, test } from 'vitest';
import { fullNameIfAny } from './full-name.ts';

test('nobody has no name, also where a row has nothing but empty names', () => {
  expect(fullNameIfAny({ firstName: 'Ann', lastName: 'Ash' })).toBe('Ann Ash');
  expect(fullNameIfAny({ firstName: null, lastName: null })).toBeNull();
  expect(fullNameIfAny(null)).toBeNull();
});
