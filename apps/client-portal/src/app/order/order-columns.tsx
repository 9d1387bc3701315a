import type { ClientOrderTexts } from '@stint/messages/screen/client-orders.ts';
import type { PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { Link } from '@tanstack/react-router';
import type { PortalOrderRowFragment } from '../../gql/graphql.ts';
import { OrderStatus } from './order-status.tsx';

/** What a contact sees of each order of their client. */
export const orderColumns = (
  words: ClientOrderTexts['fields'],
): readonly PortalColumn<PortalOrderRowFragment>[] => [
  {
    id: 'title',
    label: words.title,
    sorted: true,
    cell: ({ id, title }) => <Link to={`/orders/${id}`}>{title}</Link>,
  },
  {
    id: 'status',
    label: words.status,
    sorted: true,
    cell: ({ status }) => <OrderStatus status={status} />,
  },
  { id: 'location', label: words.location, cell: ({ location }) => location?.name },
  {
    id: 'start',
    label: words.start,
    sorted: true,
    cell: ({ startDate }) => <DateText date={startDate} />,
  },
  { id: 'positions', label: words.positions, number: true, cell: ({ positions }) => positions },
  {
    id: 'filled',
    label: words.filled,
    number: true,
    cell: ({ positions, openings }) => positions - openings,
  },
  {
    id: 'openings',
    label: words.open,
    number: true,
    sorted: true,
    cell: ({ openings }) => openings,
  },
  { id: 'contact', label: words.contact, cell: ({ contactName }) => contactName },
];
