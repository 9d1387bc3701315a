import { Decimal } from 'decimal.js';
import type { DemoAgency } from '../cast/demo-agency.ts';
import { jobs } from '../cast/jobs.ts';
import type { KnownClient } from '../crm.ts';
import type { SeededDice } from '../seeded-dice.ts';
import type { DemoOrder } from './demo-order.ts';
import { type Course, type OrderKind, planOf, stepsOf } from './order-kinds.ts';

/** An order with the courses of its candidates. */
export interface OrderStory {
  order: DemoOrder;
  courses: readonly Course[];
}

/** Conceives every order of the agency, the oldest first. */
export function conceiveOrders(
  clients: readonly KnownClient[],
  dice: SeededDice,
  { recruiters, clerks }: { recruiters: readonly string[]; clerks: readonly string[] },
): OrderStory[] {
  const told = new Map<OrderKind, number>();
  const stories = clients.flatMap((client) =>
    client.client.orders.map((ordered): OrderStory => {
      const [, kind] = ordered;
      const nth = told.get(kind) ?? 0;
      told.set(kind, nth + 1);
      const { casts } = planOf(kind);
      const courses = casts[nth % casts.length]!;
      const owner = dice.percent(80) ? client.owner : dice.pick(recruiters);
      const clerk = dice.pick(clerks);
      return { order: conceive(client, ordered, courses, dice, { owner, clerk }), courses };
    }),
  );
  return stories.toSorted((one, other) => one.order.day - other.order.day);
}

function conceive(
  client: KnownClient,
  [title, kind, jobType = 'TEMP_CONTRACT']: DemoAgency['clients'][number]['orders'][number],
  courses: readonly Course[],
  dice: SeededDice,
  people: { owner: string; clerk: string },
): DemoOrder {
  const job = jobs[title];
  if (!job) throw new Error(`No job is called ${title}.`);
  const plan = planOf(kind);
  const day = -dice.int(...plan.age);
  const type = plan.jobType ?? jobType;
  const taken = courses.filter((course) => stepsOf(course).includes('place')).length;
  const runsOut = kind !== 'running' && dice.percent(50);
  return {
    client,
    title,
    job,
    kind,
    jobType: type,
    day,
    positions: Math.max(1, taken + plan.spare),
    ...people,
    site: dice.int(0, client.sites.length - 1),
    reportsTo: dice.int(0, client.contacts.length - 1),
    terms: type === 'DIRECT' ? salary(job.pay, dice) : rates(job.pay, dice),
    startDay: day + 14,
    endDay: runsOut ? Math.max(day + 14, 0) + dice.int(40, 150) : null,
  };
}

/** A usual markup, in quarters of a dollar. */
function rates([from, to]: readonly [number, number], dice: SeededDice) {
  const pay = new Decimal(dice.int(from * 4, to * 4)).div(4);
  const markup = new Decimal(dice.int(138, 168)).div(100);
  const bill = pay.times(markup).times(4).round().div(4);
  return { payRate: pay.toFixed(2), billRate: bill.toFixed(2) };
}

/** What the hourly rate comes to in a year, in thousands. */
function salary([from, to]: readonly [number, number], dice: SeededDice) {
  const thousands = dice.int(from * 2, to * 2 + 8);
  return { salary: `${thousands * 1000}.00`, feePercent: String(dice.int(18, 25)) };
}
