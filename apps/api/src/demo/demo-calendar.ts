import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { Temporal } from 'temporal-polyfill';

/** A time in the office: days from today, negative in the past, and minutes since midnight. */
export interface Moment {
  day: number;
  minute: number;
}

/**
 * What happened in an agency, written down in any order and then done in the order of time. Everything
 * happens on working days, and nothing after yesterday: whoever opens the demo finds no future there.
 */
export class DemoCalendar {
  readonly #entries: { instant: string; work: (instant: string) => Promise<void> }[] = [];

  constructor(
    private readonly today: IsoDate,
    private readonly zone: string,
  ) {}

  /** @param work is told the instant, ISO, UTC */
  schedule(moment: Moment, work: (instant: string) => Promise<void>): void {
    this.#entries.push({ instant: this.#instant(moment), work });
  }

  /** The calendar date so many days from today. */
  date(day: number): IsoDate {
    return addDays(this.today, day);
  }

  /** The same day, or the Monday after it when it falls on a weekend. */
  workday(day: number): number {
    const weekday = Temporal.PlainDate.from(this.date(day)).dayOfWeek;
    return weekday < SATURDAY ? day : day + 8 - weekday;
  }

  /** The last day on which anything happens. */
  get lastDay(): number {
    return this.#past(0);
  }

  async run(): Promise<void> {
    const inOrder = this.#entries.toSorted((one, other) => (one.instant < other.instant ? -1 : 1));
    for (const { instant, work } of inOrder) await work(instant);
  }

  #instant({ day, minute }: Moment): string {
    return Temporal.PlainDate.from(this.date(this.#past(day)))
      .toZonedDateTime({ timeZone: this.zone, plainTime: Temporal.PlainTime.from('00:00') })
      .add({ minutes: minute })
      .toInstant()
      .toString();
  }

  /** Later days give later days, so that what follows from something still follows it. */
  #past(day: number): number {
    const workday = this.workday(day);
    if (workday <= YESTERDAY) return workday;
    const weekday = Temporal.PlainDate.from(this.date(YESTERDAY)).dayOfWeek;
    return YESTERDAY - Math.max(0, weekday - FRIDAY);
  }
}

const FRIDAY = 5;
const SATURDAY = 6;
const YESTERDAY = -1;
