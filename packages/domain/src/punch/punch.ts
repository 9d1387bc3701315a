import type { Instant } from '../kernel/instants.ts';
import type { Labels } from '../kernel/labels.ts';

export const punchKindLabels = {
  IN: 'Clock in',
  BREAK_START: 'Start break',
  BREAK_END: 'End break',
  OUT: 'Clock out',
} as const satisfies Labels<string>;

export type PunchKind = keyof typeof punchKindLabels;

/** One raw clock event, as it came. Never changed; corrections are added on top (T-2). */
export interface Punch {
  /** Made by the device, so that a queue which is sent again has no further effect. */
  id: string;
  assignmentId: string;
  kind: PunchKind;
  /** When it happened, by the clock of the device. */
  deviceAt: Instant;
  /** When it was sent, by the same clock. */
  sentAt: Instant;
  /** When it arrived, by the clock of the server. */
  receivedAt: Instant;
  /** Which phone or terminal; `null` where a punch did not come from one. */
  deviceId: string | null;
  /** Counts up on the device, whatever its clock does. */
  sequence: number | null;
}

/** What is said on top of the punches by a person with a reason: nothing is overwritten. */
export type PunchCorrection = {
  id: string;
  by: string;
  reason: string;
  madeAt: Instant;
} & (
  | { change: 'ADD'; assignmentId: string; kind: PunchKind; at: Instant }
  /** `punchId` is a punch, or a correction that added one. */
  | { change: 'MOVE'; punchId: string; kind: PunchKind; at: Instant }
  | { change: 'REMOVE'; punchId: string }
);

/** A punch as it counts: with the corrections on it. */
export interface CountedPunch {
  id: string;
  assignmentId: string;
  kind: PunchKind;
  at: Instant;
  /** Its latest correction. */
  correctedBy: string | null;
}
