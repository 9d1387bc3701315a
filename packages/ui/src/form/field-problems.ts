/** A problem that the server found in an input. `path` is the field's (`rates.pay`); '' means the whole input. */
export type FieldProblem = { path: string; message: string };

/**
 * The problems as Mantine form errors (`form.setErrors(...)`). Problems of known fields are shown at the field,
 * several of one field in one text. The others are returned as `rest`, to be shown above the form.
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
