import type { PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import type { PortalAssignmentRowFragment } from '../../gql/graphql.ts';

type Column = PortalColumn<PortalAssignmentRowFragment> & {
  /** The column that stands for it in a file of the API. */
  exported: string;
};

export const locationColumn: Column = {
  id: 'location',
  label: 'Location',
  exported: 'location.name',
  cell: (row) => row.location?.name,
};

const others: readonly Column[] = [
  {
    id: 'start',
    label: 'Start',
    exported: 'startDate',
    sorted: true,
    cell: ({ startDate }) => <DateText date={startDate} />,
  },
  {
    id: 'end',
    label: 'End',
    exported: 'endDate',
    sorted: true,
    cell: ({ endDate }) => (endDate ? <DateText date={endDate} /> : 'Open end'),
  },
  {
    id: 'contact',
    label: 'Contact',
    exported: 'contactName',
    cell: ({ contactName }) => contactName,
  },
  {
    id: 'reportsTo',
    label: 'Reports to',
    exported: 'reportsToName',
    cell: ({ reportsToName }) => reportsToName,
  },
];

const who: readonly Column[] = [
  {
    id: 'worker',
    label: 'Name',
    exported: 'worker.name',
    sorted: true,
    cell: ({ worker }) => worker.name,
  },
  {
    id: 'jobTitle',
    label: 'Job title',
    exported: 'jobTitle',
    sorted: true,
    cell: ({ jobTitle }) => jobTitle,
  },
];

/** What a contact sees of each assignment in their scope. */
export const assignmentColumns: readonly Column[] = [...who, locationColumn, ...others];

/** The same below the name of a location. */
export const columnsAtLocation: readonly Column[] = [...who, ...others];
