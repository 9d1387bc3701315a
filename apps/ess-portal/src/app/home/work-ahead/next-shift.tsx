import { Button, Card, Text, Title } from '@mantine/core';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { formatTime } from '@stint/ui/dates/format-time.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';
import { dateFormat } from '@stint/ui/locale/locale.ts';
import { Link } from '@tanstack/react-router';
import type { ShiftAhead } from './use-work-ahead.ts';
import { useWorkAheadTexts } from './use-work-ahead-texts.ts';

/** The shift that lasts or comes next: when, what and where, on the clock of the place. */
export function NextShift({ shifts }: { shifts: readonly ShiftAhead[] }) {
  const texts = useWorkAheadTexts();
  const hasSchedule = useMay('shift:accept');
  const now = useNow();
  const next = shifts.find(({ endsAt }) => Date.parse(endsAt) > now);
  const hasBegun = next !== undefined && Date.parse(next.startsAt) <= now;
  return (
    <Card component="section" withBorder radius="md" padding="md" mih={148}>
      <Title order={2} size="h4">
        {hasBegun ? texts.thisShift : texts.nextShift}
      </Title>
      {next ? (
        <ShiftFacts shift={next} />
      ) : (
        <>
          <Text fw={600}>{texts.noShift}</Text>
          <Text size="md">{texts.noShiftWhy}</Text>
        </>
      )}
      {hasSchedule && (
        <Button component={Link} to="/schedule" size="lg" variant="default" mt="sm">
          {texts.schedule}
        </Button>
      )}
    </Card>
  );
}

function ShiftFacts({ shift }: { shift: ShiftAhead }) {
  const { startsAt, endsAt, timeZone, assignment } = shift;
  const { hourClock } = useViewer().agency;
  const place = { zone: timeZone, hourClock };
  const day = dateFormat({ weekday: 'long', month: 'short', day: 'numeric', timeZone });
  const { clientName, locationName } = assignment?.workplace ?? {};
  return (
    <>
      <Text size="xl" fw={700}>
        {day.format(Date.parse(startsAt))}
      </Text>
      <Text size="xl" fw={700}>
        {formatTime(startsAt, place)} – {formatTime(endsAt, place)}
      </Text>
      <Text size="md" style={{ overflowWrap: 'anywhere' }}>
        {[assignment?.jobTitle, clientName, locationName].filter(Boolean).join(', ')}
      </Text>
    </>
  );
}
