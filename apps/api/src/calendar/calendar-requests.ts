import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countedUp, secondsToWait } from '../context/seconds-to-wait.ts';

/** Calendar programs look once an hour or so. In a minute: */
const MOST_OF_A_CALENDAR = 60;
/** Whoever tries keys. One address may ask for the calendars of thousands, as a calendar service does. */
const MOST_WRONG_KEYS = 60;
const MINUTE = 60;

/** How often calendars are asked for without signing in, counted by this process, whose time it saves. */
export class CalendarRequests {
  readonly #ofCalendar = new RateLimiterMemory({ points: MOST_OF_A_CALENDAR, duration: MINUTE });
  readonly #wrongKeys = new RateLimiterMemory({ points: MOST_WRONG_KEYS, duration: MINUTE });

  /** @returns how many seconds to wait; 0 if keys are taken from this network now */
  async tooManyWrong(network: string): Promise<number> {
    const counted = await this.#wrongKeys.get(network);
    return counted !== null && counted.remainingPoints <= 0 ? secondsToWait(counted) : 0;
  }

  /** A key was wrong. */
  async wrong(network: string): Promise<void> {
    await this.#wrongKeys.penalty(network);
  }

  /** Counts a request for a calendar. @returns how many seconds to wait; 0 if it is answered now */
  tooOften(calendar: string): Promise<number> {
    return countedUp(this.#ofCalendar, calendar);
  }
}
