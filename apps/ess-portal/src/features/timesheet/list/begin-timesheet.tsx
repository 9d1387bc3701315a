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

/** Days back to the period before. */
const DAYS_BACK = { DAY: 1, WEEK: 7 } as const;

/** Opens the sheet of a week or a day, which the API begins where there is none. */
export function BeginTimesheet({ assignments }: BeginTimesheetProps) {
  const texts = useTimesheetTexts();
  const { today } = useViewer();
  const navigate = useNavigate();
  const [begin, busy] = useBeginTimesheet();
  const [day, setDay] = useState<string | null>(null);
  const open = async (assignmentId: string, date: string) => {
    const sheetId = await begin({ assignmentId, date });
    if (sheetId !== null) await navigate({ to: `/timesheets/${sheetId}` });
  };
  return (
    <BeginClaim title={texts.begin} assignments={assignments}>
      {({ id, timesheetPeriod: period }) => (
        <>
          <Group gap="sm" grow preventGrowOverflow={false}>
            <Button size="lg" disabled={busy} onClick={() => void open(id, today)}>
              {texts.current[period]}
            </Button>
            <Button
              size="lg"
              variant="default"
              disabled={busy}
              onClick={() => void open(id, addDays(today, -DAYS_BACK[period]))}
            >
              {texts.before[period]}
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
                onClick={() => void open(id, day)}
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
