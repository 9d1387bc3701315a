import { timeOfDay } from '@stint/ui/dates/format-clock-time.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';
import { zoneIfForeign } from '@stint/ui/dates/zone-name.ts';
import { dateFormat } from '@stint/ui/locale/locale.ts';
import classes from './clock-panel.module.css';

/** What the clock of the office shows now, where no time runs; with the zone for whoever is in another one. */
export function TimeNow({ office: { zone, hourClock } }: { office: OfficeTime }) {
  const now = useNow();
  return (
    <div className={classes.time}>
      {dateFormat({ ...timeOfDay(hourClock), timeZone: zone, ...zoneIfForeign(zone) })
        .formatToParts(now)
        .map(({ type, value }) =>
          type === 'dayPeriod' || type === 'timeZoneName' ? (
            <span key={type} className={type === 'dayPeriod' ? classes.period : classes.zone}>
              {value}
            </span>
          ) : (
            value
          ),
        )}
    </div>
  );
}
