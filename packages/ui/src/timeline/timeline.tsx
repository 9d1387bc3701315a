import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { InstantText } from '../dates/instant-text.tsx';
import { RelativeTime } from '../dates/relative-time.tsx';
import classes from './timeline.module.css';

/** One field that changed, with both values as shown to people. */
export type TimelineChange = { label: string; before: ReactNode; after: ReactNode };

/** Something that happened to a record. */
export type TimelineEvent = {
  id: string;
  /** Left out if `what` is a whole sentence. */
  who?: string;
  /** ISO, UTC. */
  at: string;
  /** “approved the assignment”. */
  what: string;
  from?: string | null;
  to?: string | null;
  reason?: string | null;
  changes?: readonly TimelineChange[];
  /** At the end of the entry: an Undo button, a link. */
  aside?: ReactNode;
};

type TimelineProps = { events: readonly TimelineEvent[] };

/** A record's history in the given order (newest first): who, when, what, from which value to which, and why. */
export function Timeline({ events }: TimelineProps) {
  return (
    <ol className={classes.list}>
      {events.map((event) => (
        <li key={event.id} className={classes.event}>
          <div className={classes.line}>
            <span>
              {event.who && <strong>{event.who} </strong>}
              {event.what}
            </span>
            {event.aside}
          </div>
          <Text component="div" size="xs" c="dimmed">
            <RelativeTime instant={event.at} /> · <InstantText instant={event.at} />
          </Text>
          {event.to && (
            <div className={classes.step}>
              {event.from ?? '—'} <span aria-hidden>→</span>
              <span className={classes.spoken}> to </span> {event.to}
            </div>
          )}
          {event.reason && <div className={classes.reason}>{event.reason}</div>}
          {event.changes && event.changes.length > 0 && (
            <ul className={classes.changes}>
              {event.changes.map(({ label, before, after }) => (
                <li key={label}>
                  {label}: {before ?? '—'} <span aria-hidden>→</span>
                  <span className={classes.spoken}> to </span> {after ?? '—'}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
