import { type Instant, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import type { Position } from '@stint/domain/punch/geofence.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';

/** Milliseconds for which the position of a punch is looked for; it goes without one then. */
export const LONGEST_SEARCH = 10_000;

/** What somebody did at the clock, as it was touched. */
export interface MadePunch {
  /** Whose it is: nobody else sends or sees it. */
  accountId: string;
  kind: PunchKind;
  /** By the clock of the device. */
  deviceAt: Instant;
  assignmentId: string;
}

/** A punch that is kept on the device until the server has recorded it. */
export interface WaitingPunch extends MadePunch {
  /** A UUID; the server knows by it what it has recorded before. */
  idempotencyKey: string;
  /** Counts up on the device, whatever its clock does. */
  sequence: number;
  position: Position | null;
  /** It is not sent before: until then its position is looked for. */
  sendFrom: Instant;
  /** The server's reasons against it, as they were told; it is not sent again. `null` while it waits. */
  refusedBecause: readonly string[] | null;
}

/** Milliseconds for which the position of a punch is still looked for; 0 when it can be sent. */
export function leftToSearch({ sendFrom }: Pick<WaitingPunch, 'sendFrom'>, now: number): number {
  const left = millisecondsOf(sendFrom) - now;
  // A clock that was set back must not hold up the punch.
  return left > LONGEST_SEARCH ? 0 : Math.max(0, left);
}
