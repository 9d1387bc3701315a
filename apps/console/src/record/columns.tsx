import { jobTypeLabels, type JobType } from '@stint/domain/job-order/job-type.ts';
import type { States } from '@stint/domain/kernel/machine.ts';
import { stateLabels } from '@stint/domain/kernel/labels.ts';
import { recordNumber, type NumberedType } from '@stint/domain/record/record-number.ts';
import { RelativeTime } from '@stint/ui/dates/relative-time.tsx';
import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { clientFilter, employeeFilter, locationFilter } from './filter/record-filters.ts';
import { lastContactedChoices } from './last-contacted.ts';

/** Columns that several grids have. */

type Named = { id: string; name: string };

export const clientColumn: GridColumn<{ client: Named }> = {
  id: 'client',
  header: 'Client',
  exported: ['client.name'],
  cell: ({ client }) => <RecordLink id={client.id}>{client.name}</RecordLink>,
  sortable: true,
  filter: clientFilter,
  width: 220,
};

export const locationColumn: GridColumn<{ location: Named | null }> = {
  id: 'location',
  header: 'Location',
  exported: ['location.name'],
  cell: ({ location }) =>
    location ? <RecordLink id={location.id}>{location.name}</RecordLink> : '—',
  filter: locationFilter,
  width: 180,
};

/** Whose work it is, for rows that show it of their assignment. */
export const workerColumn: GridColumn<{
  employee: { id: string };
  work: { worker: { name: string } };
}> = {
  id: 'employee',
  header: 'Employee',
  exported: ['work.worker.name'],
  cell: ({ employee, work }) => <RecordLink id={employee.id}>{work.worker.name}</RecordLink>,
  sortable: true,
  filter: employeeFilter,
  width: 200,
};

/** For whom the work is, for rows that show it of their assignment. */
export const workClientColumn: GridColumn<{ work: { client: Named } }> = {
  ...clientColumn,
  exported: ['work.client.name'],
  cell: ({ work: { client } }) => <RecordLink id={client.id}>{client.name}</RecordLink>,
};

/** Where the work is, for rows that show it of their assignment. */
export const workLocationColumn: GridColumn<{ work: { location: Named | null } }> = {
  ...locationColumn,
  exported: ['work.location.name'],
  cell: ({ work: { location } }) =>
    location ? <RecordLink id={location.id}>{location.name}</RecordLink> : '—',
};

/** As what somebody works, for rows that show it of their assignment. */
export const workTitleColumn: GridColumn<{ work: { jobTitle: string } }> = {
  id: 'jobTitle',
  header: 'Job title',
  exported: ['work.jobTitle'],
  cell: ({ work }) => work.jobTitle,
  filter: { kind: 'text' },
  width: 180,
};

/** Who looks after somebody, for rows that show it of their candidate; `people` filters by the staff. */
export const candidateOwnerColumn = (
  people: ColumnFilter,
): GridColumn<{ candidate: { owner: { displayName: string } | null } }> => ({
  id: 'owner',
  header: 'Owner',
  exported: ['candidate.owner.displayName'],
  cell: ({ candidate: { owner } }) => owner?.displayName ?? '—',
  filter: { ...people, optional: true },
  width: 150,
});

export const jobTypeColumn: GridColumn<{ jobType: JobType }> = {
  id: 'jobType',
  header: 'Job type',
  cell: ({ jobType }) => jobTypeLabels[jobType],
  filter: { kind: 'choice', options: choicesOf(jobTypeLabels) },
  width: 180,
};

/** When somebody last called, wrote to or met them, or about it. */
export const lastContactedColumn: GridColumn<{ lastContactedAt: string | null }> = {
  id: 'lastContacted',
  header: 'Last contacted',
  exported: ['lastContactedAt'],
  cell: ({ lastContactedAt }) =>
    lastContactedAt ? <RelativeTime instant={lastContactedAt} /> : 'Never',
  sortable: true,
  filter: { kind: 'choice', options: lastContactedChoices, single: true, simple: true },
  width: 150,
};

/** The number that such records go by. */
export const numberColumn = (type: NumberedType): GridColumn<{ number: number }> => ({
  id: 'number',
  header: 'Number',
  cell: ({ number }) => recordNumber(type, number),
  sortable: true,
  align: 'end',
  width: 100,
});

/** A record's status, narrowed to some of the noun's declared states: `assignmentStates`. */
export function statusColumn<Declared extends States>(
  states: Declared,
): GridColumn<{ status: keyof Declared & string }> {
  return {
    id: 'status',
    header: 'Status',
    cell: ({ status }) => <StateBadge states={states} state={status} />,
    sortable: true,
    filter: { kind: 'choice', options: choicesOf(stateLabels(states)) },
    width: 192,
    sticky: true,
  };
}

/** A column of text that a row need not have, filtered by what it contains; its id is the name of the field. */
export const optionalTextColumn = <Field extends string>(
  id: Field,
  header: string,
  width: number,
): GridColumn<Readonly<Record<Field, string | null>>> => ({
  id,
  header,
  cell: (row) => row[id] ?? '—',
  filter: { kind: 'text', optional: true },
  width,
});
