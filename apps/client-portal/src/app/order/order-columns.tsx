import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import type { PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Link } from '@tanstack/react-router';
import type { PortalOrderRowFragment } from '../../gql/graphql.ts';

/** What a contact sees of each order of their client. */
export const orderColumns: readonly PortalColumn<PortalOrderRowFragment>[] = [
  {
    id: 'title',
    label: 'Job title',
    sorted: true,
    cell: ({ id, title }) => <Link to={`/orders/${id}`}>{title}</Link>,
  },
  {
    id: 'status',
    label: 'Status',
    sorted: true,
    cell: ({ status }) => <StateBadge states={jobOrderStates} state={status} />,
  },
  { id: 'location', label: 'Location', cell: ({ location }) => location?.name },
  {
    id: 'start',
    label: 'Start',
    sorted: true,
    cell: ({ startDate }) => <DateText date={startDate} />,
  },
  { id: 'positions', label: 'Positions', number: true, cell: ({ positions }) => positions },
  {
    id: 'filled',
    label: 'Filled',
    number: true,
    cell: ({ positions, openings }) => positions - openings,
  },
  {
    id: 'openings',
    label: 'Open',
    number: true,
    sorted: true,
    cell: ({ openings }) => openings,
  },
  { id: 'contact', label: 'Contact', cell: ({ contactName }) => contactName },
];
