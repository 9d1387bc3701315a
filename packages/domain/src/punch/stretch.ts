import type { CountedPunch } from './punch.ts';

/** A break of a stretch of work. */
export interface Break {
  start: CountedPunch;
  /** `null` while it lasts, and where clocking out ended it. */
  end: CountedPunch | null;
}

/** Work of one person on one assignment, from clocking in to clocking out. */
export interface Stretch {
  assignmentId: string;
  in: CountedPunch;
  /** `null` while it lasts, and where it was forgotten. */
  out: CountedPunch | null;
  breaks: readonly Break[];
}

/** A stretch that ended. */
export type EndedStretch = Stretch & { out: CountedPunch };

export function hasEnded(stretch: Stretch): stretch is EndedStretch {
  return stretch.out !== null;
}

/** All punches of a stretch. */
export function punchesOf({ in: clockedIn, out, breaks }: Stretch): CountedPunch[] {
  const ofBreaks = breaks.flatMap(({ start, end }) => [start, end]);
  return [clockedIn, out, ...ofBreaks].filter((punch) => punch !== null);
}

/** What is remarkable about a punch. Nothing is invented for what is missing (T-2). */
export const punchFlagLabels = {
  REPEATED: 'Repeated, without effect',
  MISSING_OUT: 'Clocking out is missing',
  MISSING_IN: 'Clocking in is missing',
  MISSING_BREAK_START: 'The start of the break is missing',
  BREAK_ENDED_BY_OUT: 'The break ended by clocking out',
} as const;

export type PunchFlagKind = keyof typeof punchFlagLabels;

export interface PunchFlag {
  kind: PunchFlagKind;
  punchId: string;
  assignmentId: string;
}

/** The flags that say that a punch is missing, which stop or warn before a sheet is approved (T-9). */
export function missingPunches(flags: readonly PunchFlag[]): PunchFlag[] {
  return flags.filter(({ kind }) => kind.startsWith('MISSING'));
}

/** What a person's punches come to. */
export interface TimeRecord {
  /** In the order in which they began; at most the last one is still open. */
  stretches: readonly Stretch[];
  /** The one that lasts. */
  open: Stretch | null;
  flags: readonly PunchFlag[];
}
