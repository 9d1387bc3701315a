import type { Instant } from '@stint/domain/kernel/instants.ts';
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
