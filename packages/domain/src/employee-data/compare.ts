import type { EmployeeData } from './employee-data.ts';

/** The fields in which a section differs after a change. Accounts count as one field. */
export function changedFields(before: EmployeeData, after: EmployeeData): string[] {
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  return Object.keys(other).filter((field) => !isSame(one[field], other[field]));
}

/**
 * Whether a change cannot be made as it was asked for: a field that it changes is no longer as it was then. What
 * changed in other fields meanwhile stays.
 */
export function conflicts(
  change: { before: EmployeeData; after: EmployeeData },
  current: EmployeeData,
): boolean {
  const [before, now] = [fieldsOf(change.before), fieldsOf(current)];
  return changedFields(change.before, change.after).some(
    (field) => !isSame(before[field], now[field]),
  );
}

/** The section with the change made; what the change does not touch stays as it is now. */
export function withChange<Data extends EmployeeData>(
  change: { before: Data; after: Data },
  current: Data,
): Data {
  const after = fieldsOf(change.after);
  const changed = changedFields(change.before, change.after).map((field) => [field, after[field]]);
  return { ...current, ...(Object.fromEntries(changed) as Partial<Data>) };
}

function fieldsOf(data: EmployeeData): Record<string, unknown> {
  return { ...data };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
