import { Decimal } from 'decimal.js';
import type { DemoAgency } from '../cast/demo-agency.ts';
import { jobs } from '../cast/jobs.ts';
import type { KnownClient } from '../crm.ts';
import type { SeededRandom } from '../seeded-random.ts';
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
  random: SeededRandom,
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
      const owner = random.percent(80) ? client.owner : random.pick(recruiters);
      const clerk = random.pick(clerks);
      return { order: conceive(client, ordered, courses, random, { owner, clerk }), courses };
    }),
  );
  return stories.toSorted((one, other) => one.order.day - other.order.day);
}

function conceive(
  client: KnownClient,
  [title, kind, jobType = 'TEMP_CONTRACT']: DemoAgency['clients'][number]['orders'][number],
  courses: readonly Course[],
  random: SeededRandom,
  people: { owner: string; clerk: string },
): DemoOrder {
  const job = jobs[title];
  if (!job) throw new Error(`No job is called ${title}.`);
  const plan = planOf(kind);
  const day = -random.int(...plan.age);
  const type = plan.jobType ?? jobType;
  const taken = courses.filter((course) => stepsOf(course).includes('place')).length;
  const runsOut = kind !== 'running' && random.percent(50);
  return {
    client,
    title,
    job,
    kind,
    jobType: type,
    day,
    positions: Math.max(1, taken + plan.spare),
    ...people,
    site: random.int(0, client.sites.length - 1),
    reportsTo: random.int(0, client.contacts.length - 1),
    terms: type === 'DIRECT' ? salary(job.pay, random) : rates(job.pay, random),
    startDay: day + 14,
    endDay: runsOut ? Math.max(day + 14, 0) + random.int(40, 150) : null,
  };
}

/** A usual markup, in quarters of a dollar. */
function rates([from, to]: readonly [number, number], random: SeededRandom) {
  const pay = new Decimal(random.int(from * 4, to * 4)).div(4);
  const markup = new Decimal(random.int(138, 168)).div(100);
  const bill = pay.times(markup).times(4).round().div(4);
  return { payRate: pay.toFixed(2), billRate: bill.toFixed(2) };
}

/** What the hourly rate comes to in a year, in thousands. */
function salary([from, to]: readonly [number, number], random: SeededRandom) {
  const thousands = random.int(from * 2, to * 2 + 8);
  return { salary: `${thousands * 1000}.00`, feePercent: String(random.int(18, 25)) };
}
