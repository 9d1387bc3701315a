import type { DemoCalendar } from '../demo-calendar.ts';
import type { DemoAgencyBuilder } from '../demo-agency-builder.ts';
import type { DemoPerson, People } from '../people.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { enterCandidacy } from './enter-candidacy.ts';
import { enterOrder } from './enter-order.ts';
import type { Course } from './order-kinds.ts';
import type { OrderStory } from './order-story.ts';

/** What a story is told with. */
export interface Telling {
  calendar: DemoCalendar;
  office: DemoAgencyBuilder;
  random: SeededRandom;
  people: People;
  /** User name of the contact who signs in at the client portal. */
  portalUser: string;
  /** Who wait in Hiring Management so far. */
  waiting: DemoPerson[];
}

/**
 * Writes an order and everybody who is put forward for it into the calendar.
 *
 * @param star takes the place of the first who works on it
 */
export function enterStory(telling: Telling, { order, courses }: OrderStory, star?: DemoPerson) {
  const { calendar, office, random, people, portalUser, waiting } = telling;
  const taken: DemoPerson[] = [];
  const someone = (course: Course): DemoPerson => {
    if (star && course === 'working' && taken.length === 0) return star;
    const again = course === 'waiting' ? alsoWaiting(waiting, order.job.trade, taken) : undefined;
    const { place } = order.client.sites[order.site]!;
    return again ?? people.find(order.job.trade, place, order.day, taken);
  };
  let lastDay = order.day;
  for (const course of courses) {
    const person = someone(course);
    taken.push(person);
    if (course === 'waiting' || course === 'waitingTicked') waiting.push(person);
    const day = enterCandidacy(calendar, office, random, { order, person, course });
    lastDay = Math.max(lastDay, day);
  }
  enterOrder(calendar, office, order, { portalUser, lastDay });
}

/** Somebody of the trade who waits on one other order: they will have two placements to cancel at once. */
function alsoWaiting(
  waiting: readonly DemoPerson[],
  trade: string,
  not: readonly DemoPerson[],
): DemoPerson | undefined {
  return waiting.find(
    (person) =>
      person.trade === trade &&
      !person.employed &&
      !not.includes(person) &&
      waiting.filter((one) => one === person).length < 2,
  );
}
