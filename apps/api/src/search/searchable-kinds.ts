import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';

/** A kind of record that is searched, and how a hit is shown. */
export interface SearchableKind {
  type: IdentifiedType;
  /** All are needed: for the record, for what is searched in it, for what a hit shows of it. */
  permissions: readonly PermissionName[];
  /** Found by words: the table whose words, and the record's property that holds its row's id. */
  words?: { table: string; id: string };
  /** Found by its number besides: all that begin with these digits. */
  byNumber?: true;
  /** Paths that a hit shows. */
  shows: readonly string[];
  label: (shown: Shown) => string;
  detail: (shown: Shown) => string | null;
}

type Shown = readonly (string | number | null)[];

/** Of equally good hits, the earlier kind comes first. */
export const searchableKinds: readonly SearchableKind[] = [
  {
    type: 'Candidate',
    permissions: ['candidate:read', 'candidate:read-private'],
    words: { table: 'candidate', id: 'id' },
    shows: ['firstName', 'lastName', 'number', 'status'],
    label: ([first, last]) => `${first} ${last}`,
    detail: ([, , number, status]) => listed(`#${number}`, word(candidateStatusLabels, status)),
  },
  {
    type: 'JobOrder',
    permissions: ['job-order:read', 'client:read'],
    words: { table: 'job_order', id: 'id' },
    shows: ['title', 'number', 'client.name', 'status'],
    label: ([title, number]) => `${title} (#${number})`,
    detail: ([, , client, status]) => listed(client, word(jobOrderStatusLabels, status)),
  },
  {
    type: 'Client',
    permissions: ['client:read'],
    words: { table: 'client', id: 'id' },
    shows: ['name', 'industry'],
    label: ([name]) => String(name),
    detail: ([, industry]) => listed(industry),
  },
  {
    type: 'Contact',
    permissions: ['contact:read', 'client:read'],
    words: { table: 'contact', id: 'id' },
    shows: ['firstName', 'lastName', 'title', 'client.name'],
    label: ([first, last]) => `${first} ${last}`,
    detail: ([, , title, client]) => listed(title, client),
  },
  {
    type: 'Employee',
    permissions: ['employee:read', 'candidate:read', 'candidate:read-private'],
    words: { table: 'candidate', id: 'candidateId' },
    byNumber: true,
    shows: ['candidate.firstName', 'candidate.lastName', 'number', 'status'],
    label: ([first, last]) => `${first} ${last}`,
    detail: ([, , number, status]) => listed(`#${number}`, word(employeeStatusLabels, status)),
  },
  {
    type: 'Assignment',
    permissions: ['assignment:read', 'candidate:read', 'client:read'],
    byNumber: true,
    shows: [
      'jobTitle',
      'number',
      'candidate.firstName',
      'candidate.lastName',
      'client.name',
      'status',
    ],
    label: ([title, number]) => `${title} (#${number})`,
    detail: ([, , first, last, client, status]) =>
      listed(first && `${first} ${last}`, client, word(assignmentStatusLabels, status)),
  },
  {
    type: 'Location',
    permissions: ['location:read', 'client:read'],
    words: { table: 'location', id: 'id' },
    shows: ['name', 'city', 'client.name'],
    label: ([name]) => String(name),
    detail: ([, city, client]) => listed(city, client),
  },
];

function listed(...parts: (string | number | null | undefined)[]): string | null {
  return parts.filter((part) => part != null && part !== '').join(' · ') || null;
}

function word(
  labels: Readonly<Record<string, string>>,
  status: string | number | null | undefined,
) {
  return labels[String(status)] ?? null;
}
