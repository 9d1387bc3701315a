import { Text } from '@mantine/core';
import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { PortalTable, type PortalColumn } from '@stint/spa-kit/portal/portal-table.tsx';
import { WeekText } from '@stint/spa-kit/record/schedule/week-text.tsx';
import { Span } from '@stint/spa-kit/record/view/span.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import type { ClientOrderTexts } from '@stint/messages/screen/client-orders.ts';
import { useMemo } from 'react';
import type { Order } from './shown-order.tsx';
import { useOrderTexts } from './use-order-texts.ts';

type Work = Order['scheduledWork'][number];

/** Who is scheduled on an order, when they work, and how much is still open. */
export function ScheduledPeople({ order }: { order: Order }) {
  const texts = useOrderTexts();
  const columns = useMemo(() => columnsIn(texts), [texts]);
  const { positions, openings, scheduledWork } = order;
  return (
    <>
      <Text mb="xs">{texts.filledOf(positions - openings, positions, openings)}</Text>
      {scheduledWork.length > 0 && (
        <PortalTable
          caption={texts.scheduled}
          columns={columns}
          rows={scheduledWork}
          rowId={(work) => String(scheduledWork.indexOf(work))}
        />
      )}
    </>
  );
}

const columnsIn = (texts: ClientOrderTexts): readonly PortalColumn<Work>[] => [
  { id: 'worker', label: texts.fields.worker, cell: ({ worker }) => worker.name },
  { id: 'jobTitle', label: texts.fields.title, cell: ({ jobTitle }) => jobTitle },
  {
    id: 'dates',
    label: texts.fields.dates,
    cell: ({ startDate, endDate }) => <Span words={texts.period} from={startDate} to={endDate} />,
  },
  {
    id: 'schedule',
    label: texts.fields.schedule,
    cell: ({ schedule }) => schedule && <WeekText words={texts.week} week={schedule} />,
  },
  {
    id: 'status',
    label: texts.fields.status,
    cell: ({ status }) => (
      <StateBadge states={assignmentStates} state={status} labels={texts.workStatuses} />
    ),
  },
];
