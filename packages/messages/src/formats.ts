import type { HourClock } from '@stint/domain/agency/office-clock.ts';
import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import type { Term, MoneyValue } from '@stint/domain/messages/value.ts';
import type { SpanClock } from './time-span.ts';

/** In which office it is when. */
export interface OfficeClock {
  /** IANA zone. */
  zone: string;
  hourClock: HourClock;
  /** This instant, ISO, UTC. */
  now: string;
}

/** How one language writes the values of messages. */
export interface Formats {
  date(date: string): string;
  /** An instant as one says it in an office: `at 5:20 PM CST` (or `17:20 CST`) of today, with the day of another. */
  instant(instant: string, clock: OfficeClock): string;
  /** An instant with its date and time in an office, whenever it is read. */
  moment(instant: string, clock: Omit<OfficeClock, 'now'>): string;
  /** From when until when, with the day: `Mon, Nov 30, 2026, 8:30 AM – 5:00 PM`. */
  span(span: TimeSpan, clock: SpanClock): string;
  money(money: MoneyValue): string;
  percent(points: string): string;
  and(parts: readonly string[]): string;
  or(parts: readonly string[]): string;
  /** Counted kinds of records: `3 assignments and 1 candidate`. */
  tally(parts: readonly string[]): string;
  quote(text: string): string;
  term(term: Term): string;
  /** `this assignment`. */
  thisNoun(noun: Term): string;
  /** `a job order`. */
  aNoun(noun: Term): string;
  /** `assignments`. */
  manyNouns(noun: Term): string;
  /** `3 assignments`. */
  counted(count: number, noun: Term): string;
}
