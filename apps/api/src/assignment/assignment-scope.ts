/** What the row scope of an assignment goes by (S-9, S-10). */
const fields = ['clientId', 'contactId', 'reportsToId', 'locationId', 'employeeId', 'status'];

/**
 * For `scope` of `@Reads`: what belongs to an assignment is seen by whom the assignment belongs to now, not by whom
 * it belonged to when the row was made.
 *
 * @param path to the assignment, such as `timesheet.assignment`
 */
export function assignmentScope(path: string): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, `${path}.${field}`]));
}
