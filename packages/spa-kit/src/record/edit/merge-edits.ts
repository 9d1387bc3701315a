/**
 * Merges what somebody typed with what somebody else saved meanwhile. A field that only one of them
 * changed gets that value. Where both changed it, what was typed stays and the field is a conflict.
 *
 * @param base the record as the form was opened with
 */
export function mergeEdits<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
): { values: Values; conflicts: (keyof Values & string)[] } {
  const fields = Object.keys(base) as (keyof Values & string)[];
  const touched = fields.filter((field) => !same(base[field], mine[field]));
  return {
    values: { ...theirs, ...pick(mine, touched) },
    conflicts: touched.filter(
      (field) => !same(base[field], theirs[field]) && !same(mine[field], theirs[field]),
    ),
  };
}

/** The part of an input that differs from what is stored; what is left out stays as it is. */
export function changedPart<Input extends object>(stored: Input, wanted: Input): Partial<Input> {
  const fields = Object.keys(wanted) as (keyof Input & string)[];
  return pick(
    wanted,
    fields.filter((field) => !same(stored[field], wanted[field])),
  );
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const pick = <Values extends object>(values: Values, fields: readonly (keyof Values & string)[]) =>
  Object.fromEntries(fields.map((field) => [field, values[field]])) as Partial<Values>;
