import type { ShiftStatus } from '@stint/domain/shift/shift.ts';
import type { ShiftWords } from './shift-words.ts';

/** What the screen of own shifts says. */
export type ScheduleTexts = {
  title: string;
  none: string;
  noneWhy: string;
  more: string;
  minutesOfBreak: (minutes: number) => string;
  states: Record<ShiftStatus, string>;
  time: ShiftWords;
  /** Open shifts that are offered. */
  offers: {
    title: string;
    why: string;
    /** `shift` is its day and time. */
    accept: string;
    acceptOf: (shift: string) => string;
    decline: string;
    declineOf: (shift: string) => string;
    /** Where more than one person is looked for. */
    places: (count: number) => string;
    wasDeclined: string;
    accepted: string;
    declined: string;
  };
  /** The secret link to a calendar. */
  calendar: {
    title: string;
    why: string;
    secret: string;
    create: string;
    exists: string;
    replace: string;
    replaceWhy: string;
    end: string;
    ended: string;
    link: string;
    /** The link is answered once, and kept nowhere. */
    once: string;
    copy: string;
    copied: string;
    open: string;
  };
};
