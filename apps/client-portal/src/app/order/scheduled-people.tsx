import { Text } from '@mantine/core';
import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { PortalTable, type PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';
import { Span } from '@stint/spa-kit/record/view/span.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import type { Order } from './shown-order.tsx';

type Work = Order['scheduledWork'][number];

/** Who is scheduled on an order, when they work, and how much is still open. */
export function ScheduledPeople({ order }: { order: Order }) {
  const { positions, openings, scheduledWork } = order;
  return (
    <>
      <Text mb="xs">
        {positions - openings} of {positions} filled, {openings} open
      </Text>
      {scheduledWork.length > 0 && (
        <PortalTable
          caption="Scheduled people"
          columns={columns}
          rows={scheduledWork}
          rowId={(work) => String(scheduledWork.indexOf(work))}
        />
      )}
    </>
  );
}

const columns: readonly PortalColumn<Work>[] = [
  { id: 'worker', label: 'Name', cell: ({ worker }) => worker.name },
  { id: 'jobTitle', label: 'Job title', cell: ({ jobTitle }) => jobTitle },
  {
    id: 'dates',
    label: 'Dates',
    cell: ({ startDate, endDate }) => <Span from={startDate} to={endDate} />,
  },
  {
    id: 'schedule',
    label: 'Schedule',
    cell: ({ schedule }) => schedule && <WeekText week={schedule} />,
  },
  {
    id: 'status',
    label: 'Status',
    cell: ({ status }) => <StateBadge states={assignmentStates} state={status} />,
  },
];
