import { fieldProblems } from '@stint/ui/form/field-problems.ts';
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
  const problems = answer.problems.map(({ path, message }) => ({
    path: path.replace(/^input\./, ''),
    message,
  }));
  const fields = problems.map(({ path }) => path).filter((path) => hasField(values, path));
  const { errors, rest } = fieldProblems(problems, fields);
  form.setErrors(errors);
  if (fields.length > 0 && rest.length === 0) return null;
  return { ...answer, problems: problems.filter(({ path }) => !fields.includes(path)) };
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
