import { type Instant, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import type { PunchRules } from '@stint/domain/punch/time-record.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';

/** Work for which somebody can clock in. */
export interface ClockWork {
  id: string;
  jobTitle: string;
  clientName: string;
  locationName: string | null;
}

/** A punch that the server has, with the corrections on it. */
export interface RecordedPunch {
  kind: PunchKind;
  at: Instant;
  assignmentId: string;
  isCorrected: boolean;
}

/**
 * What the server last said about somebody's clock. It is kept on the device, so that the clock goes on without a
 * network; nothing is in it that the clock does not need for that.
 */
export interface KnownClock {
  accountId: string;
  /** Who it is, for whoever holds the phone. */
  name: string;
  agencyName: string;
  office: OfficeTime;
  rules: PunchRules;
  assignments: readonly ClockWork[];
  /** For which they come next. */
  nextAssignmentId: string | null;
  /** Of that day and of the work that lasted, in order. */
  punches: readonly RecordedPunch[];
}

/** The clock with a punch that the server has just recorded; it may have been read with it already. */
export function withPunch(clock: KnownClock, punch: RecordedPunch): KnownClock {
  const isThere = clock.punches.some((each) => isSamePunch(each, punch));
  return isThere ? clock : { ...clock, punches: [...clock.punches, punch] };
}

/** Whether both are the same touch, as the server says it and as the device does. */
export function isSamePunch(
  one: Pick<RecordedPunch, 'kind' | 'at'>,
  other: Pick<RecordedPunch, 'kind' | 'at'>,
): boolean {
  return one.kind === other.kind && millisecondsOf(one.at) === millisecondsOf(other.at);
}
