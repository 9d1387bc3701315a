import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { daysLater } from '@stint/spa-kit/record/list/days-from-today.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { countedPunches } from './counted-punch.ts';
import { AddedPunch, PunchesOfDocument, PunchRow } from './punch-fragments.ts';
import { PunchTable } from './punch-table.tsx';

const AddPunch = lazy(() => import('./correct/add-punch.tsx'));

type PunchesTabProps = {
  /** Whose, or of which assignment; there a punch can be added. */
  of: { employeeId: string } | { assignmentId: string };
  /** Only of these days, ISO, at the location. A night shift ends on the day after. */
  days?: { from: string; through: string };
};

/** Punches as they came, with what was said on top of them, and the way to correct them. */
export default function PunchesTab({ of, days }: PunchesTabProps) {
  const { today } = useViewer();
  const mayCorrect = useMay('punch:correct');
  const [isAdding, setAdding] = useState(false);
  const lastDay = days && daysLater(days.through, 1);
  const { data, error, refetch } = useQuery(PunchesOfDocument, {
    variables: {
      punches: { ...of, ...(days && { timeFrom: days.from, timeTo: lastDay }) },
      corrections: of,
    },
    fetchPolicy: 'cache-and-network',
  });
  useRecordChanges(['Punch', 'PunchCorrection'], () => void refetch());
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const { nodes, totalCount } = data.punches;
  const raw = readFragment(PunchRow, nodes);
  const punches = countedPunches(raw, readFragment(AddedPunch, data.punchCorrections.nodes)).filter(
    ({ standsAt, raw: isRaw }) => isRaw || isWithin(standsAt, days?.from, lastDay),
  );
  return (
    <Stack gap="md" align="stretch">
      {mayCorrect && 'assignmentId' in of && (
        <div>
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            Add punch
          </Button>
        </div>
      )}
      {punches.length === 0 ? (
        <Text size="sm">Nobody clocked in or out.</Text>
      ) : (
        <PunchTable punches={punches} />
      )}
      {totalCount > nodes.length && (
        <Text size="sm">{`The latest ${nodes.length} of ${totalCount} are shown.`}</Text>
      )}
      <Suspense>
        {isAdding && 'assignmentId' in of && (
          <AddPunch
            assignmentId={of.assignmentId}
            day={days?.through ?? today}
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
    </Stack>
  );
}

/** Whether an instant is on these days, roughly: what is near their ends belongs to them as well. */
function isWithin(instant: string, from: string | undefined, through: string | undefined): boolean {
  const day = instant.slice(0, '2026-11-21'.length);
  return (from === undefined || day >= from) && (through === undefined || day <= through);
}
