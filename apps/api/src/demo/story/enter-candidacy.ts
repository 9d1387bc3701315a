import type { DemoAgencyBuilder } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import type { DemoPerson } from '../people.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Candidacy } from './candidacy.ts';
import type { DemoOrder } from './demo-order.ts';
import { type Course, stepsOf } from './order-kinds.ts';
import { type Step, steps } from './steps.ts';

/**
 * Writes what happens with a candidate on an order into the calendar, step by step.
 *
 * @returns the day of the last step
 */
export function enterCandidacy(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  random: SeededRandom,
  { order, person, course }: { order: DemoOrder; person: DemoPerson; course: Course },
): number {
  const dates = agreedDates(order, course, random);
  const candidacy: Candidacy = {
    order,
    person,
    random,
    startDate: dates.start === null ? null : calendar.date(calendar.workday(dates.start)),
    endDate: dates.end === null ? null : calendar.date(dates.end),
    endedOn: dates.ended === null ? null : calendar.date(dates.ended),
    extendedTo: calendar.date(random.int(30, 120)),
    submission: {},
    placement: {},
  };
  let { day } = order;
  let minute = OPENING;
  for (const step of stepsOf(course)) {
    if (person.employed && ofHiring.includes(step)) continue;
    const { after, run } = steps[step];
    day += random.int(after[0], after[1]);
    if (step === 'close') day = Math.max(day, dates.ended!);
    if (step === 'cancel') day = Math.max(day, dates.start! + random.int(1, 5));
    minute += random.int(20, 45);
    calendar.schedule({ day, minute }, (at) => run(office, candidacy, at));
    if (step === 'hire') person.employed = true;
  }
  person.freeFrom = freeAgain.includes(course) ? day : null;
  return day;
}

/** First submission not before 8:50, so that candidates and orders of the day are there. */
const OPENING = 8 * 60 + 30;

/** Of those who come for the first time. */
const ofHiring: readonly Step[] = ['tick', 'tickSome', 'hire'];

/** Who goes on looking for work here afterwards. */
const freeAgain: readonly Course[] = ['ended', 'rejected', 'fellThrough'];

/** First and last day as agreed, and when it really ended. Days count from today. */
function agreedDates({ day, jobType, kind }: DemoOrder, course: Course, random: SeededRandom) {
  const start = course === 'toApproveWithoutStart' ? null : day + random.int(15, 24);
  if (jobType === 'DIRECT') return { start, end: null, ended: null };
  const open = { start, end: random.percent(45) ? null : random.int(5, 150), ended: null };
  if (start === null || !stepsOf(course).includes('close')) return open;
  const longest = kind === 'done' ? 150 : 400;
  const ended = random.int(Math.min(start + 8, -4), Math.min(-4, start + longest));
  return { start, end: random.percent(60) ? ended + random.int(0, 14) : null, ended };
}
