import { Text, Title } from '@mantine/core';
import { instantOf } from '@stint/domain/kernel/instants.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';
import { formatTime } from '@stint/ui/dates/format-time.ts';
import type { KnownClock } from '../device/known-clock.ts';
import type { WaitingPunch } from '../device/waiting-punch.ts';
import { clockState } from '../punching/clock-state.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import classes from './clock-panel.module.css';

type TodaysPunchesProps = { known: KnownClock; waiting: readonly WaitingPunch[] };

/** What was punched today and for the work that lasts, with what of it waits on this device. */
export function TodaysPunches({ known, waiting }: TodaysPunchesProps) {
  const texts = useClockTexts();
  const { punches } = clockState(known, waiting, instantOf(useNow()));
  return (
    <section>
      <Title order={2} size="h3">
        {texts.today}
      </Title>
      {punches.length === 0 && <Text size="md">{texts.nonePunched}</Text>}
      <ul className={classes.list}>
        {punches.map(({ kind, at, isCorrected, isWaiting }) => (
          <li key={`${at} ${kind}`} className={classes.row}>
            <span>{texts.kinds[kind]}</span>
            <span>
              {formatTime(at, known.office)}
              {isCorrected && ` · ${texts.corrected}`}
              {isWaiting && ` · ${texts.waits}`}
            </span>
          </li>
        ))}
      </ul>
      <Text size="md" mt="sm">
        {texts.corrections}
      </Text>
    </section>
  );
}
