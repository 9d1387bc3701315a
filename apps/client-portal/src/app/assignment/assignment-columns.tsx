import type { PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import type { PortalAssignmentRowFragment } from '../../gql/graphql.ts';

type Column = PortalColumn<PortalAssignmentRowFragment>;

const location: Column = { id: 'location', label: 'Location', cell: (row) => row.location?.name };

const others: readonly Column[] = [
  {
    id: 'start',
    label: 'Start',
    sorted: true,
    cell: ({ startDate }) => <DateText date={startDate} />,
  },
  {
    id: 'end',
    label: 'End',
    sorted: true,
    cell: ({ endDate }) => (endDate ? <DateText date={endDate} /> : 'Open end'),
  },
  { id: 'contact', label: 'Contact', cell: ({ contact }) => contact?.fullName },
  { id: 'reportsTo', label: 'Reports to', cell: ({ reportsTo }) => reportsTo?.fullName },
];

const who: readonly Column[] = [
  { id: 'worker', label: 'Name', sorted: true, cell: ({ worker }) => worker.name },
  { id: 'jobTitle', label: 'Job title', sorted: true, cell: ({ jobTitle }) => jobTitle },
];

/** What a contact sees of each assignment in their scope. */
export const assignmentColumns: readonly Column[] = [...who, location, ...others];

/** The same below the name of a location. */
export const columnsAtLocation: readonly Column[] = [...who, ...others];
