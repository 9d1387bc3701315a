import { Button, Card, Group, Text } from '@mantine/core';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { useId } from 'react';
import { longDay } from './long-day.ts';
import type { SameOffers } from './same-offers.ts';
import { useAnswerOffer } from './use-answer-offer.ts';
import { useScheduleTexts } from './use-schedule-texts.ts';
import { WorkOfShiftText } from './work-of-shift-text.tsx';

/** An open shift that is offered, with how many places it has, to be accepted or declined. */
export function OfferCard({ offers }: { offers: SameOffers }) {
  const [offer] = offers;
  const about = useId();
  const { offers: texts, minutesOfBreak, time } = useScheduleTexts();
  const timeOf = useShiftTime(time);
  const { accept, decline, accepting, declining } = useAnswerOffer(offers);
  const { offered, work, status } = offer;
  const [day, times] = [longDay(offered.workDate), timeOf(offered).whole];
  const busy = accepting || declining;
  // oxlint-disable-next-line stint/no-own-decision -- only what is said: the server decides about the answer
  const wasDeclined = status === 'DECLINED';
  return (
    <Card withBorder radius="md" padding="md" style={{ overflowWrap: 'anywhere' }}>
      <Text fw={600}>{day}</Text>
      <Text fw={650} size="lg">
        {times}
      </Text>
      <div id={about}>
        <WorkOfShiftText work={work} />
      </div>
      {offers.length > 1 && <Text size="sm">{texts.places(offers.length)}</Text>}
      {offered.breakMinutes > 0 && <Text size="sm">{minutesOfBreak(offered.breakMinutes)}</Text>}
      {wasDeclined && (
        <Text size="sm" mt="xs">
          {texts.wasDeclined}
        </Text>
      )}
      <Group gap="sm" mt="sm" grow>
        <Button
          size="md"
          loading={accepting}
          disabled={busy}
          aria-label={texts.acceptOf(`${day}, ${times}`)}
          aria-describedby={about}
          onClick={accept}
        >
          {texts.accept}
        </Button>
        {!wasDeclined && (
          <Button
            size="md"
            variant="default"
            loading={declining}
            disabled={busy}
            aria-label={texts.declineOf(`${day}, ${times}`)}
            aria-describedby={about}
            onClick={decline}
          >
            {texts.decline}
          </Button>
        )}
      </Group>
    </Card>
  );
}
