import { timeOfDay } from '@stint/ui/dates/format-clock-time.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';
import { dateFormat } from '@stint/ui/locale/locale.ts';
import classes from './clock-panel.module.css';

/** What the clock of the office shows now, where no time runs. */
export function TimeNow({ office: { zone, hourClock } }: { office: OfficeTime }) {
  const now = useNow();
  return (
    <div className={classes.time}>
      {dateFormat({ ...timeOfDay(hourClock), timeZone: zone })
        .formatToParts(now)
        .map(({ type, value }) =>
          type === 'dayPeriod' ? (
            <span key={type} className={classes.period}>
              {value}
            </span>
          ) : (
            value
          ),
        )}
    </div>
  );
}
