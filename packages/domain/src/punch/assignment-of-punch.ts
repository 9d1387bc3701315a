import type { Instant } from '../kernel/instants.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { shiftOfStretch } from '../shift/shift-of-stretch.ts';
import type { ShiftRecord } from '../shift/shift.ts';
import type { CountedPunch, PunchKind } from './punch.ts';
import type { TimeRecord } from './stretch.ts';

/** What is known of a person when they punch. */
export interface PunchingFacts<
  Shift extends Pick<ShiftRecord, 'assignmentId' | 'status' | 'startsAt' | 'endsAt'>,
> {
  /** Of the punches before this one. */
  record: Pick<TimeRecord, 'open'>;
  shifts: readonly Shift[];
  /** Those on which time of that day may be recorded. */
  assignmentIds: readonly string[];
}

/**
 * For which assignment a punch is that does not say so (T-2): the one that the person is clocked in for, that of the
 * nearest shift when clocking in, or the only one that there is.
 *
 * @returns its id, or why it has to be named
 */
export function assignmentOfPunch<
  Shift extends Pick<ShiftRecord, 'assignmentId' | 'status' | 'startsAt' | 'endsAt'>,
>(
  { kind, at }: { kind: PunchKind; at: Instant },
  { record, shifts, assignmentIds }: PunchingFacts<Shift>,
): string | Refusal {
  if (kind !== 'IN' && record.open !== null) return record.open.assignmentId;
  const nearest = assignmentIds.flatMap((assignmentId) => {
    const punch: CountedPunch = { id: '', assignmentId, kind, at, correctedBy: null };
    return shiftOfStretch({ assignmentId, in: punch }, shifts) ?? [];
  });
  const assignments = new Set(
    nearest.length > 0 ? nearest.map(({ assignmentId }) => assignmentId!) : assignmentIds,
  );
  const [only] = assignments;
  if (only === undefined) return refuse('NO_WORK_TO_CLOCK', {}, { field: 'assignmentId' });
  if (assignments.size === 1) return only;
  return refuse('ASSIGNMENT_UNCLEAR', {}, { field: 'assignmentId' });
}
