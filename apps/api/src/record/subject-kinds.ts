import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { ScopedNoun } from '@stint/domain/access/row-scopes.ts';
import type { SubjectType } from '@stint/domain/record/subject-types.ts';

/** A kind of record that an activity or a task may be about. */
export interface SubjectKind {
  type: SubjectType;
  table: string;
  /** What a viewer needs to see records of the kind at all. */
  permission: PermissionName;
  /** The row scope that decides which of them. */
  rows: ScopedNoun;
  /** Fields of the row scope that are no column of the table, as SQL. */
  scope?: Readonly<Record<string, (row: string, agency: string) => string>>;
  /** What people call such a record, as SQL over `row` and what `from` joins. */
  label: string;
  from?: string;
}

const nameOf = (person: string) => `${person}.first_name || ' ' || ${person}.last_name`;
const joined = (table: string) =>
  `JOIN ${table} ON ${table}.agency_id = row.agency_id AND ${table}.id = row.${table}_id`;

/** Somebody's way to a job, for submissions and placements. */
const candidacy = {
  label: `${nameOf('candidate')} || ' – ' || job_order.title || ' (#' || job_order.number || ')'`,
  from: `${joined('candidate')} ${joined('job_order')}`,
};

/** Every kind of record with a timeline of its own that people deal with. */
export const subjectKinds: readonly SubjectKind[] = [
  {
    type: 'Client',
    table: 'client',
    permission: 'client:read',
    rows: 'client',
    label: 'row.name',
  },
  {
    type: 'Contact',
    table: 'contact',
    permission: 'contact:read',
    rows: 'contact',
    label: nameOf('row'),
  },
  {
    type: 'Location',
    table: 'location',
    permission: 'location:read',
    rows: 'location',
    label: 'row.name',
  },
  {
    type: 'JobOrder',
    table: 'job_order',
    permission: 'job-order:read',
    rows: 'jobOrder',
    label: `row.title || ' (#' || row.number || ')'`,
  },
  {
    type: 'Candidate',
    table: 'candidate',
    permission: 'candidate:read',
    rows: 'candidate',
    scope: {
      employeeId: (row, agency) =>
        `(SELECT employee.id FROM employee
          WHERE employee.agency_id = ${agency} AND employee.candidate_id = ${row}.id)`,
    },
    label: nameOf('row'),
  },
  {
    type: 'Submission',
    table: 'submission',
    permission: 'submission:read',
    rows: 'submission',
    ...candidacy,
  },
  {
    type: 'Placement',
    table: 'placement',
    permission: 'placement:read',
    rows: 'placement',
    scope: {
      employeeId: (row, agency) =>
        `(SELECT assignment.employee_id FROM assignment
          WHERE assignment.agency_id = ${agency} AND assignment.placement_id = ${row}.id)`,
    },
    ...candidacy,
  },
  {
    type: 'Assignment',
    table: 'assignment',
    permission: 'assignment:read',
    rows: 'assignment',
    label: `row.job_title || ' (#' || row.number || ')'`,
  },
  {
    type: 'Employee',
    table: 'employee',
    permission: 'employee:read',
    rows: 'employee',
    label: nameOf('candidate'),
    from: joined('candidate'),
  },
];

const byTable = new Map(subjectKinds.map((kind) => [kind.table, kind]));
const byType = new Map<IdentifiedType, SubjectKind>(subjectKinds.map((kind) => [kind.type, kind]));

/** The kind that is stored in this table. @throws when its records are no subjects. */
export function subjectKind(table: string): SubjectKind {
  const kind = byTable.get(table);
  if (!kind) throw new Error(`No activity or task is about a record of ${table}.`);
  return kind;
}

/** The kind of this graph type; none when its records are no subjects. */
export function subjectKindOfType(type: IdentifiedType): SubjectKind | undefined {
  return byType.get(type);
}
