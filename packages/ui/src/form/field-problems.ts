/** What the server found wrong with an input: `path` is the field's (`rates.pay`), '' means the whole. */
export type FieldProblem = { path: string; message: string };

/**
 * The problems as Mantine form errors (`form.setErrors(...)`): those of known fields stand at their
 * field, several at one field in one text; the others come back as `rest`, to be shown above the form.
 */
export function fieldProblems(
  problems: readonly FieldProblem[],
  fields: readonly string[],
): { errors: Record<string, string>; rest: string[] } {
  const errors: Record<string, string> = {};
  const rest: string[] = [];
  for (const { path, message } of problems) {
    if (!fields.includes(path)) rest.push(message);
    else errors[path] = errors[path] ? `${errors[path]} ${message}` : message;
  }
  return { errors, rest };
}
