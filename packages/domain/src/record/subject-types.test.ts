import { expect, it } from 'vitest';
import { isSubjectId } from './subject-types.ts';

it('a task may be about a candidate, not about another task or an import', () => {
  expect(isSubjectId('can_0193f5a0-0000-7000-8000-000000000001')).toBe(true);
  expect(isSubjectId('tsk_0193f5a0-0000-7000-8000-000000000001')).toBe(false);
  expect(isSubjectId('imp_0193f5a0-0000-7000-8000-000000000001')).toBe(false);
  expect(isSubjectId('')).toBe(false);
});
