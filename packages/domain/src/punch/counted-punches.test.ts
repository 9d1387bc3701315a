import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedPunches, withPunch } from './counted-punches.ts';
import { punch } from './punch.example.ts';

const kinds = ['IN', 'BREAK_START', 'BREAK_END', 'OUT'] as const;

it('one more punch stands where it would stand had it come with the others', () => {
  const some = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 10, max: 19 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const punches = drawn.map(([kind, hour], index) =>
        punch(kind, `2026-11-24 ${hour}:00`, { id: `${index}` }),
      );
      const all = countedPunches(punches, []);
      const last = all.find(({ id }) => id === `${punches.length - 1}`)!;
      expect(withPunch(countedPunches(punches.slice(0, -1), []), last)).toEqual(all);
    }),
  );
});
