import type { DemoOffice } from '../demo-office.ts';
import type { Diary } from '../diary.ts';
import type { DemoPerson } from '../people.ts';
import type { SeededDice } from '../seeded-dice.ts';
import type { Candidacy } from './candidacy.ts';
import type { DemoOrder } from './demo-order.ts';
import { type Course, stepsOf } from './order-kinds.ts';
import { type Step, steps } from './steps.ts';

/**
 * Writes what happens with a candidate on an order into the diary, step by step.
 *
 * @returns the day of the last step
 */
export function enterCandidacy(
  diary: Diary,
  office: DemoOffice,
  dice: SeededDice,
  { order, person, course }: { order: DemoOrder; person: DemoPerson; course: Course },
): number {
  const dates = agreedDates(order, course, dice);
  const candidacy: Candidacy = {
    order,
    person,
    dice,
    startDate: dates.start === null ? null : diary.date(diary.workday(dates.start)),
    endDate: dates.end === null ? null : diary.date(dates.end),
    endedOn: dates.ended === null ? null : diary.date(dates.ended),
    extendedTo: diary.date(dice.int(30, 120)),
    submission: {},
    placement: {},
  };
  let { day } = order;
  let minute = OPENING;
  for (const step of stepsOf(course)) {
    if (person.employed && ofHiring.includes(step)) continue;
    const { after, run } = steps[step];
    day += dice.int(after[0], after[1]);
    if (step === 'close') day = Math.max(day, dates.ended!);
    if (step === 'cancel') day = Math.max(day, dates.start! + dice.int(1, 5));
    minute += dice.int(20, 45);
    diary.enter({ day, minute }, (at) => run(office, candidacy, at));
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
function agreedDates({ day, jobType, kind }: DemoOrder, course: Course, dice: SeededDice) {
  const start = course === 'toApproveWithoutStart' ? null : day + dice.int(15, 24);
  if (jobType === 'DIRECT') return { start, end: null, ended: null };
  const open = { start, end: dice.percent(45) ? null : dice.int(5, 150), ended: null };
  if (start === null || !stepsOf(course).includes('close')) return open;
  const longest = kind === 'done' ? 150 : 400;
  const ended = dice.int(Math.min(start + 8, -4), Math.min(-4, start + longest));
  return { start, end: dice.percent(60) ? ended + dice.int(0, 14) : null, ended };
}
