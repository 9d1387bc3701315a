import type { ImportRecord } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';

type Loose = Readonly<Record<string, unknown>>;

/**
 * What identifies a row among its kind: the other system's id, or else what people would use. `null` if there
 * is neither.
 */
export function keyOf<Kind extends ImportKind>(
  kind: Kind,
  record: ImportRecord<Kind>,
): string | null {
  const row = record as Loose;
  if (typeof row.externalId === 'string') return row.externalId;
  const parts = naturalKeys[kind].map((alternatives) =>
    alternatives.map((field) => row[field]).find((value) => typeof value === 'string'),
  );
  if (parts.some((part) => part === undefined)) return null;
  return `by name: ${parts.map((part) => (part as string).slice(0, LONGEST_PART)).join(' · ')}`.toLowerCase();
}

/** The key is indexed, and entries of an index have a maximum size. */
const LONGEST_PART = 120;

/** For each part of the key, the first of these fields that has a value. */
const naturalKeys: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  client: [['name']],
  location: [['client'], ['name']],
  contact: [['client'], ['email', 'lastName'], ['email', 'firstName']],
  candidate: [
    ['email', 'lastName'],
    ['email', 'firstName'],
    ['email', 'phone', 'postalCode', 'lastName'],
  ],
  jobOrder: [['client'], ['title'], ['startDate', 'title']],
  assignment: [['candidate'], ['jobOrder']],
};

/** The names by which another row may refer to this one, in lower case. */
export function namesOf<Kind extends ImportKind>(kind: Kind, record: ImportRecord<Kind>): string[] {
  const row = record as Loose;
  const person = [row.firstName, row.lastName].filter(Boolean).join(' ');
  const names: Record<ImportKind, unknown[]> = {
    client: [row.name],
    location: [row.name],
    contact: [person, row.email],
    candidate: [person, row.email],
    jobOrder: [row.title],
    assignment: [],
  };
  return names[kind]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((name) => name.toLowerCase());
}

/** What people call the row. */
export function labelOf<Kind extends ImportKind>(
  kind: Kind,
  record: ImportRecord<Kind>,
  line: number,
): string {
  const row = record as Loose;
  const person = [row.firstName, row.lastName].filter(Boolean).join(' ');
  const name =
    { client: row.name, location: row.name, jobOrder: row.title }[kind as string] ?? person;
  return [row.externalId, name].filter(Boolean).join(' ') || `line ${line}`;
}
