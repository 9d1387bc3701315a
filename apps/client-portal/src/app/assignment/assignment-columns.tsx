import type { ClientAssignmentTexts } from '@stint/messages/screen/client-assignments.ts';
import type { PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import type { PortalAssignmentRowFragment } from '../../gql/graphql.ts';

type Column = PortalColumn<PortalAssignmentRowFragment> & {
  id: keyof typeof exportedAs;
};

/** By column of the screen, the one that stands for it in a file of the API. */
const exportedAs = {
  worker: 'worker.name',
  jobTitle: 'jobTitle',
  location: 'location.name',
  start: 'startDate',
  end: 'endDate',
  contact: 'contactName',
  reportsTo: 'reportsToName',
} as const;

/** What a contact sees of each assignment in their scope. */
export const assignmentColumns = ({
  columns: words,
  openEnd,
}: ClientAssignmentTexts): readonly Column[] => [
  { id: 'worker', label: words.worker, sorted: true, cell: ({ worker }) => worker.name },
  { id: 'jobTitle', label: words.jobTitle, sorted: true, cell: ({ jobTitle }) => jobTitle },
  { id: 'location', label: words.location, cell: ({ location }) => location?.name },
  {
    id: 'start',
    label: words.start,
    sorted: true,
    cell: ({ startDate }) => <DateText date={startDate} />,
  },
  {
    id: 'end',
    label: words.end,
    sorted: true,
    cell: ({ endDate }) => (endDate ? <DateText date={endDate} /> : openEnd),
  },
  { id: 'contact', label: words.contact, cell: ({ contactName }) => contactName },
  { id: 'reportsTo', label: words.reportsTo, cell: ({ reportsToName }) => reportsToName },
];

/** The same below the name of a location. */
export const columnsAtLocation = (texts: ClientAssignmentTexts): readonly Column[] =>
  assignmentColumns(texts).filter(({ id }) => id !== 'location');

/** The columns of the files: those of the screen, where the location stands above. */
export const fileColumns: readonly string[] = [
  exportedAs.location,
  ...Object.values(exportedAs).filter((column) => column !== exportedAs.location),
];
