import { logActivity } from '../activity/activity.commands.ts';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { selectRows } from '../database/select-rows.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import {
  aboutAssignments,
  aboutOrders,
  inConfidence,
  type Remark,
  withCandidates,
  withClients,
  withContacts,
} from './cast/conversations.ts';
import type { KnownClient } from './crm.ts';
import { type DemoAgencyBuilder, done, idOf, type Planned } from './demo-agency-builder.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { DemoPerson } from './people.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { DemoOrder } from './story/demo-order.ts';

interface Conversations {
  calendar: DemoCalendar;
  office: DemoAgencyBuilder;
  random: SeededRandom;
  clients: readonly KnownClient[];
  orders: readonly DemoOrder[];
  people: readonly DemoPerson[];
  /** User names of everybody who may be mentioned. */
  staff: readonly string[];
}

/** Days ago that the conversations begin which are still written down. */
const EARLIEST = -120;

/** Late in the afternoon on the Pacific coast it is the next day already in UTC. */
const CLOSING = 15 * 60 + 30;

/** What the staff talked about with people and noted about records in the last months. */
export function enterActivities(telling: Conversations): void {
  const { random, clients, orders, people } = telling;
  for (const person of random.some(people, Math.ceil(people.length / 4))) {
    const since = Math.max(EARLIEST, person.added + 1);
    for (let count = random.int(1, 3); count > 0; count -= 1) {
      const subject = { type: 'Candidate', record: person, by: person.owner } as const;
      schedule(telling, subject, since, withCandidates);
    }
  }
  for (const client of clients) {
    const subject = { type: 'Client', record: client, by: client.owner } as const;
    for (let count = random.int(1, 3); count > 0; count -= 1)
      schedule(telling, subject, EARLIEST, withClients);
    for (const contact of random.some(client.contacts, 2)) {
      const spoken = { type: 'Contact', record: contact, by: client.owner } as const;
      schedule(telling, spoken, EARLIEST, withContacts);
    }
  }
  for (const order of random.some(orders, Math.ceil(orders.length / 2))) {
    const subject = { type: 'JobOrder', record: order, by: order.owner } as const;
    schedule(telling, subject, Math.max(EARLIEST, order.day + 1), aboutOrders);
  }
  telling.calendar.schedule({ day: -1, minute: 15 * 60 }, (at) => aboutWork(telling, at));
}

interface Subject {
  type: IdentifiedType;
  record: Planned;
  /** User name of whoever looks after it. */
  by: string;
}

/** One conversation on a day since then; some of them pinned, private, or meant for a colleague. */
function schedule(
  { calendar, office, random, staff }: Conversations,
  { type, record, by }: Subject,
  since: number,
  remarks: readonly Remark[],
): void {
  const isPrivate = random.percent(6);
  const [kind, body] = random.pick(isPrivate ? inConfidence : remarks);
  const pinned = random.percent(12);
  const colleague = random.pick(staff);
  const mentions = !isPrivate && colleague !== by && random.percent(20) ? [colleague] : [];
  const moment = { day: random.int(Math.min(since, -1), -1), minute: random.int(9 * 60, CLOSING) };
  calendar.schedule(moment, async (at) => {
    const mentionIds = mentions.map((user) => idOf('Account', { id: office.accountOf(user) }));
    const ctx = await office.as(by, at);
    const subjectId = idOf(type, record);
    const content = { kind, body, pinned, private: isPrivate, mentionIds };
    await done(logActivity(ctx, { subjectId, ...content }));
  });
}

/** Check-ins with those who are at work. */
async function aboutWork({ office, random, staff }: Conversations, at: string): Promise<void> {
  const running = await selectRows(office.tx, AssignmentEntity, { status: 'ACTIVE' });
  const inOrder = running.toSorted((one, other) => one.number - other.number);
  for (const assignment of random.some(inOrder, 20)) {
    const [kind, body] = random.pick(aboutAssignments);
    const ctx = await office.as(staff[0]!, at);
    const subjectId = idOf('Assignment', assignment);
    await done(logActivity(ctx, { subjectId, kind, body, pinned: random.percent(20) }));
  }
}
