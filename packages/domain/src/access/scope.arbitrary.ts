import * as fc from 'fast-check';
import type { Scope, ScopedRow } from './scope.ts';

/** For tests: few values, so that scopes often match rows. Text that is also a valid uuid. */
export const scopeValues = ['1', '2', '3'].map((n) => `00000000-0000-7000-8000-00000000000${n}`);

const value = fc.constantFrom(...scopeValues);

/** Some of the values, alone or with twelve others that no row has. */
const values = fc
  .tuple(fc.subarray(scopeValues), fc.constantFrom(0, 12))
  .map(([some, others]) => [...some, ...otherValues.slice(0, others)]);

const otherValues = Array.from(
  { length: 12 },
  (_, n) => `00000000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`,
);

/** For tests, here and with a real database: any scope over these fields, nested up to four levels. */
export function scopeArbitrary<Field extends string>(
  fields: readonly Field[],
): fc.Arbitrary<Scope<Field>> {
  const field = fc.constantFrom(...fields);
  const { scope } = fc.letrec<{ scope: Scope<Field> }>((tie) => ({
    scope: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constant<Scope<Field>>({ all: true }),
      fc.constant<Scope<Field>>({ none: true }),
      fc.record({ field, equals: value }),
      fc.record({ field, in: values }),
      fc.record({ anyOf: fc.array(tie('scope'), { maxLength: 3 }) }),
      fc.record({ allOf: fc.array(tie('scope'), { maxLength: 3 }) }),
    ),
  }));
  return scope;
}

/** For tests: rows with each field set or empty. */
export function scopedRowArbitrary<Field extends string>(
  fields: readonly Field[],
): fc.Arbitrary<ScopedRow<Field>> {
  const cell = fc.option(value, { nil: null });
  const cells = Object.fromEntries(fields.map((field) => [field, cell]));
  return fc.record(cells) as fc.Arbitrary<ScopedRow<Field>>;
}
