import { addDays } from '@stint/domain/kernel/dates.ts';
import type { ActionAsk } from '@stint/spa-kit/record/actions/action-ask.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { spanOnTheWall } from '@stint/ui/dates/time-span.ts';
import { instantAt } from '@stint/ui/dates/wall-clock.ts';
import { zoneNameAt } from '@stint/ui/dates/zone-name.ts';
import { TimeField } from '@stint/ui/form/time-field.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { personOf, type Shift } from '../shift-row.ts';

export const RecordLeftEarlyDocument = graphql(`
  mutation RecordLeftEarly($input: RecordLeftEarlyInput!) {
    recordLeftEarly(input: $input) {
      ... on ShiftUpdated {
        changeSetId
        shift {
          ...ScheduledShift
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type LeftEarlyDialogProps = { shift: Shift; asks: readonly ActionAsk[]; onClose: () => void };

/** Records that somebody left before the end, why, and when as far as that is known. */
export default function LeftEarlyDialog({ shift, asks, onClose }: LeftEarlyDialogProps) {
  const [time, setTime] = useState('');
  const { id, version, workDate, startsAt, timeZone } = shift;
  const { startTime } = spanOnTheWall(shift, useOfficeTime());
  // A time before the beginning is that of the next morning.
  const day = time < startTime ? addDays(workDate, 1) : workDate;
  return (
    <ActionDialog
      title={`${personOf(shift)} left early`}
      action="recordLeftEarly"
      records={[{ id, version }]}
      asks={asks.filter(({ field }) => field !== 'leftAt')}
      inputOf={({ reason = '' }) => ({
        id,
        version,
        reason: String(reason),
        leftAt: time === '' ? null : instantAt(`${day}T${time}`, timeZone),
      })}
      command={RecordLeftEarlyDocument}
      entered={time !== ''}
      confirmLabel={() => 'Record left early'}
      done={() => 'Recorded.'}
      onClose={onClose}
    >
      <TimeField
        label="Left at"
        description={`By the clock at the place (${zoneNameAt(startsAt, timeZone)}). Empty if nobody knows.`}
        value={time}
        onChange={setTime}
      />
    </ActionDialog>
  );
}
