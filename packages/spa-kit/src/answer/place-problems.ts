import type { Invalid } from './answer.ts';

/** As much of a Mantine form as is needed to show errors at its fields. */
export type FormWithErrors = {
  getValues: () => object;
  setErrors: (errors: Record<string, string>) => void;
};

type InvalidAnswer = { kind: 'invalid' } & Invalid;

/**
 * Puts each problem at the field of its path (`owners.1.share`; a leading `input.` is dropped).
 *
 * @returns what fits no field of the form, or null when everything found its place
 */
export function placeProblems(form: FormWithErrors, answer: InvalidAnswer): InvalidAnswer | null {
  const values = form.getValues();
  const placed: Record<string, string> = {};
  const rest = answer.problems.filter(({ path, message }) => {
    const field = path.replace(/^input\./, '');
    if (!hasField(values, field)) return true;
    placed[field] = placed[field] ? `${placed[field]} ${message}` : message;
    return false;
  });
  form.setErrors(placed);
  const nothingPlaced = Object.keys(placed).length === 0;
  return rest.length > 0 || nothingPlaced ? { ...answer, problems: rest } : null;
}

function hasField(values: object, path: string): boolean {
  const parent = path.split('.').slice(0, -1);
  const last = path.split('.').at(-1) ?? '';
  const holder = parent.reduce<unknown>(
    (value, key) => (isObject(value) ? value[key] : undefined),
    values,
  );
  return isObject(holder) && last in holder;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
