import { fieldProblems } from '@stint/ui/form/field-problems.ts';
import type { Invalid, Refused } from './answer.ts';

/** As much of a Mantine form as is needed to show errors at its fields. */
export type FormWithErrors = {
  getValues: () => object;
  setErrors: (errors: Record<string, string>) => void;
};

type InvalidAnswer = { kind: 'invalid' } & Invalid;
type RefusedAnswer = { kind: 'refused' } & Refused;

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

/**
 * Puts each refusal at the field that has to change.
 *
 * @param within the part of the form that the command calls by the names of its fields: `preferences`
 * @returns what fits no field of the form, or null when everything found its place
 */
export function placeRefusals(
  form: FormWithErrors,
  answer: RefusedAnswer,
  within: string,
): RefusedAnswer | null {
  const values = form.getValues();
  const placed = answer.refusals.map((refusal) => {
    const { field } = refusal;
    const paths = field ? [field, `${within}.${field}`] : [];
    return { refusal, path: paths.find((path) => hasField(values, path)) };
  });
  const errors = placed.flatMap(({ refusal, path }) =>
    path === undefined ? [] : [[path, refusal.message] as const],
  );
  form.setErrors(Object.fromEntries(errors));
  const rest = placed.flatMap(({ refusal, path }) => (path === undefined ? [refusal] : []));
  return rest.length === 0 && errors.length > 0 ? null : { ...answer, refusals: rest };
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
