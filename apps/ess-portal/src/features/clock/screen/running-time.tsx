import { Text } from '@mantine/core';
import { instantOf } from '@stint/domain/kernel/instants.ts';
import { timeWorked } from '@stint/domain/punch/running-time.ts';
import type { Stretch } from '@stint/domain/punch/stretch.ts';
import { formatTime } from '@stint/ui/dates/format-time.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';
import type { Instant } from '@stint/domain/kernel/instants.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import { useTick } from '../use-tick.ts';
import { elapsedText } from './elapsed-text.ts';
import classes from './clock-panel.module.css';

type RunningTimeProps = {
  open: Stretch;
  onBreakSince: Instant | null;
  office: OfficeTime;
};

/** How long somebody has worked. A screen reader reads it when asked, and not each second: that is what `timer` means. */
export function RunningTime({ open, onBreakSince, office }: RunningTimeProps) {
  const texts = useClockTexts();
  const now = instantOf(useTick());
  return (
    <>
      <div role="timer" aria-label={texts.worked} className={classes.time}>
        {elapsedText(timeWorked(open, now))}
      </div>
      <Text size="md" c="dimmed" aria-hidden>
        {texts.worked}
      </Text>
      <Text size="md">
        {onBreakSince
          ? texts.breakSince(formatTime(onBreakSince, office))
          : texts.since(formatTime(open.in.at, office))}
      </Text>
    </>
  );
}
