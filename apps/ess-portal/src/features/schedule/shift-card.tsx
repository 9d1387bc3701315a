import { Card, Group, Text } from '@mantine/core';
import { shiftStates } from '@stint/domain/shift/shift.ts';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { OwnShiftFragment } from '../../gql/graphql.ts';
import { useScheduleTexts } from './use-schedule-texts.ts';
import { WorkOfShiftText } from './work-of-shift-text.tsx';

/** An own shift: when by the clock at its place, what, where, and how it stands. */
export function ShiftCard({ shift }: { shift: OwnShiftFragment }) {
  const texts = useScheduleTexts();
  const timeOf = useShiftTime(texts.time);
  const { status, breakMinutes, work } = shift;
  return (
    <Card withBorder radius="md" padding="md" style={{ overflowWrap: 'anywhere' }}>
      <Group justify="space-between" gap="xs">
        <Text fw={650} size="lg">
          {timeOf(shift).whole}
        </Text>
        <StatusBadge tone={toneOf(shiftStates[status].tone)} label={texts.states[status]} />
      </Group>
      {work && <WorkOfShiftText work={work} />}
      {breakMinutes > 0 && <Text size="sm">{texts.minutesOfBreak(breakMinutes)}</Text>}
    </Card>
  );
}
