import { Title } from '@mantine/core';
import { formatInstant } from '@stint/ui/dates/format-instant.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import type { ClockFlag } from '../own-clock.ts';
import { useClockTexts } from '../use-clock-texts.ts';
import classes from './clock-panel.module.css';

/** What is remarkable about the punches of the last days, as a clock-out that is missing. Nothing is invented for it. */
export function ClockFlags({ flags }: { flags: readonly ClockFlag[] }) {
  const texts = useClockTexts();
  const office = useOfficeTime();
  if (flags.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3">
        {texts.toLookAt}
      </Title>
      <ul className={classes.list}>
        {flags.map(({ flag, kind, at }) => (
          <li key={`${at} ${flag}`} className={classes.row}>
            <span>{texts.flags[flag]}</span>
            <span>
              {texts.kinds[kind]}, {formatInstant(at, office)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
