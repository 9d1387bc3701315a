import { Button, Group } from '@mantine/core';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimableAssignmentFragment } from '../../../gql/graphql.ts';
import { BeginClaim } from '../../claim/list/begin-claim.tsx';
import { useBeginTimesheet } from '../use-begin-timesheet.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';

type BeginTimesheetProps = { assignments: readonly ClaimableAssignmentFragment[] };

/** Opens the sheet of a week, which the API begins where there is none. */
export function BeginTimesheet({ assignments }: BeginTimesheetProps) {
  const texts = useTimesheetTexts();
  const { today } = useViewer();
  const navigate = useNavigate();
  const [begin, busy] = useBeginTimesheet();
  const [day, setDay] = useState<string | null>(null);
  const open = async (assignmentId: string, date: string) => {
    const id = await begin({ assignmentId, date });
    if (id !== null) await navigate({ to: `/timesheets/${id}` });
  };
  return (
    <BeginClaim title={texts.begin} assignments={assignments}>
      {(assignmentId) => (
        <>
          <Group gap="sm" grow preventGrowOverflow={false}>
            <Button size="lg" disabled={busy} onClick={() => void open(assignmentId, today)}>
              {texts.thisWeek}
            </Button>
            <Button
              size="lg"
              variant="default"
              disabled={busy}
              onClick={() => void open(assignmentId, addDays(today, -7))}
            >
              {texts.lastWeek}
            </Button>
          </Group>
          <Group gap="sm" align="end">
            <DateField
              size="lg"
              label={texts.dayOfWeek}
              value={day}
              onChange={setDay}
              style={{ flex: '1 1 12rem' }}
            />
            {day !== null && (
              <Button
                size="lg"
                variant="default"
                disabled={busy}
                onClick={() => void open(assignmentId, day)}
              >
                {texts.beginOther}
              </Button>
            )}
          </Group>
        </>
      )}
    </BeginClaim>
  );
}
