import type { PunchKind } from '@stint/domain/punch/punch.ts';
import type { PunchFlagKind } from '@stint/domain/punch/stretch.ts';

/** What the time clock of the employee portal says. */
export type ClockTexts = {
  title: string;
  /** Of the page where all of it is. */
  details: string;
  out: string;
  working: string;
  onBreak: string;
  /** The time that runs. */
  worked: string;
  since: (time: string) => string;
  breakSince: (time: string) => string;
  /** Each on its button. */
  kinds: Record<PunchKind, string>;
  /** What was just done, at a time of day. */
  done: Record<PunchKind, (time: string) => string>;
  flags: Record<PunchFlagKind, string>;
  forgotten: string;
  which: string;
  chooseWhich: string;
  nothingToClock: string;
  nothingToClockWhy: string;
  notKept: string;
  corrections: string;
  viewing: string;
  /** What somebody has to know of punches that were recorded. */
  remarks: { AWAY: string; CLOCK_OFF: string; AFTER_SUBMISSION: string };
  /** They have read it. */
  seen: string;
  location: { title: string; asked: string; on: string; off: string; cannot: string };
  today: string;
  nonePunched: string;
  corrected: string;
  /** Waits on this device. */
  waits: string;
  waiting: (count: number) => string;
  /** Without a network the clock works too. */
  goOn: string;
  waitingWhy: string;
  keepsNothing: string;
  refused: (kind: string, time: string) => string;
  refusedWayOn: string;
  understood: string;
  toLookAt: string;
  offlineTitle: string;
  offlineOf: (name: string, agency: string) => string;
  /** Punches that nobody can send any more, because the employment of their owner has ended. */
  unsendable: {
    title: (count: number) => string;
    employmentEnded: string;
    clockTurnedOff: string;
    discard: string;
    question: { title: (count: number) => string; why: string; discard: string; keep: string };
  };
  signOut: { title: string; why: (count: number) => string; leave: string; stay: string };
};
