import { addMinutes, type Instant } from '../kernel/instants.ts';
import { instantAt } from '../kernel/zoned-time.ts';
import type { Punch, PunchKind } from './punch.ts';
import type { PunchRules } from './time-record.ts';
import type { CountingRules } from './worked-time.ts';

export const chicago = 'America/Chicago';

export const punchRules: PunchRules = { repeatedInMinutes: 360, longestStretchMinutes: 16 * 60 };

export const plain: CountingRules = {
  rounding: { mode: 'NONE', stepMinutes: 15, breakPointMinutes: 8 },
  roundsBreaks: true,
  paidBreakMinutes: 20,
  timeZone: chicago,
};

/** A punch that was sent at once, `2026-11-24 08:00` by the clock in Chicago or another zone. */
export function punch(
  kind: PunchKind,
  local: string,
  { zone = chicago, ...over }: Partial<Punch> & { zone?: string } = {},
): Punch {
  const [date, time] = local.split(' ') as [string, string];
  return punchAt(kind, instantAt(zone, { date, time }), over);
}

/** The same at a moment. */
export function punchAt(kind: PunchKind, at: Instant, over: Partial<Punch> = {}): Punch {
  return {
    id: `${kind} ${at}`,
    assignmentId: 'a',
    kind,
    deviceAt: at,
    sentAt: at,
    receivedAt: at,
    deviceId: 'phone',
    sequence: null,
    ...over,
  };
}

/** A punch that waited so many minutes on the phone. */
export function queued(one: Punch, minutes: number, sequence: number): Punch {
  const sentAt = addMinutes(one.deviceAt, minutes);
  return { ...one, sentAt, receivedAt: sentAt, sequence };
}
