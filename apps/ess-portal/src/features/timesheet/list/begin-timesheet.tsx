import { Button, Card, Group, Stack, Title } from '@mantine/core';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimableAssignmentFragment } from '../../../gql/graphql.ts';
import { AssignmentChoice } from '../../claim/list/assignment-choice.tsx';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useBeginTimesheet } from '../use-begin-timesheet.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';

type BeginTimesheetProps = { assignments: readonly ClaimableAssignmentFragment[] };

/** Opens the sheet of a week, which the API begins where there is none. */
export function BeginTimesheet({ assignments }: BeginTimesheetProps) {
  const texts = useTimesheetTexts();
  const claims = useClaimTexts();
  const { today } = useViewer();
  const navigate = useNavigate();
  const [begin, busy] = useBeginTimesheet();
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const assignmentId = chosen ?? assignments[0]?.id;
  if (assignmentId === undefined) {
    return <EmptyState title={claims.noAssignment} description={claims.noAssignmentWhy} />;
  }

  const open = async (date: string) => {
    const id = await begin({ assignmentId, date });
    if (id !== null) await navigate({ to: `/timesheets/${id}` });
  };
  return (
    <Card component="section" withBorder radius="md" padding="md" aria-label={texts.begin}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {texts.begin}
        </Title>
        <AssignmentChoice assignments={assignments} value={assignmentId} onChange={setChosen} />
        <Group gap="sm" grow preventGrowOverflow={false}>
          <Button size="lg" disabled={busy} onClick={() => void open(today)}>
            {texts.thisWeek}
          </Button>
          <Button
            size="lg"
            variant="default"
            disabled={busy}
            onClick={() => void open(addDays(today, -7))}
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
            <Button size="lg" variant="default" disabled={busy} onClick={() => void open(day)}>
              {texts.beginOther}
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
