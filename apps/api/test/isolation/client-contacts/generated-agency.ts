import { clientPortalPreferencesArbitrary } from '@stint/domain/access/preferences.arbitrary.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import * as fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import type { World } from '../../graphql/world.ts';

export type Contact = Extract<Viewer, { kind: 'CLIENT_CONTACT' }>;

/** What no client contact may read, in any answer: each of these stands in a column that S-13 names. */
export const hiddenFromContacts = {
  pay: '7711.25',
  burden: '88.13',
  salary: '771125',
  text: 'hidden-from-contacts',
} as const;

/** What only those may read who may read bill rates. */
export const billRate = '9911.75';

/** An agency with two clients, all of whose contacts sign in, each with whatever preferences. */
export interface GeneratedAgency {
  agencyId: string;
  contacts: readonly Contact[];
}

/**
 * Rows of every kind that a client contact may reach, each with a random place, contact and status.
 *
 * @param seed the same seed makes the same agency, apart from ids
 */
export async function generateAgency(
  world: World,
  companyId: string,
  seed: number,
): Promise<GeneratedAgency> {
  const agencyId = await world.agency(companyId);
  const choices = fc.sample(fc.nat(1_000_000), { seed, numRuns: 4000 });
  let at = 0;
  const pick = <T>(from: readonly T[]): T =>
    from[choices[(at += 1) % choices.length]! % from.length]!;
  const record = () => ({ agency_id: agencyId, id: uuid(), version: 1 });
  const { text } = hiddenFromContacts;

  const client = ['Birch', 'Cedar'].map((name) => ({
    ...record(),
    name,
    notes: text,
    credit_limit: hiddenFromContacts.salary,
    tax_rate: hiddenFromContacts.burden,
  }));
  const location = client.flatMap((owner) =>
    ['North', 'South', 'West'].map((name) => ({
      ...record(),
      client_id: owner.id,
      name: `${name} of ${owner.name}`,
      country: 'US',
      time_zone: 'America/Chicago',
    })),
  );
  const contact = client.flatMap((owner) =>
    ['Ada', 'Ben', 'Cleo', 'Dov', 'Edda'].map((firstName) => ({
      ...record(),
      client_id: owner.id,
      first_name: firstName,
      last_name: owner.name,
      email: `${text}@example.com`,
      phone: text,
    })),
  );
  const candidate = Array.from({ length: 40 }, (_, index) => ({
    ...record(),
    number: index + 1,
    first_name: pick(['Ines', 'Jun', 'Kofi', 'Lea']),
    last_name: pick(['Moreau', 'Tanaka', 'Mensah', 'van der Zee']),
    email: `${text}@example.com`,
    phone: text,
    notes: text,
    city: text,
    status: 'ON_ASSIGNMENT',
    skills: [],
    added_on: '2026-01-05',
  }));
  const of = <Row extends { client_id: string }>(rows: readonly Row[], owner: { id: string }) =>
    rows.filter((row) => row.client_id === owner.id);
  const work = (owner: { id: string }) => ({
    client_id: owner.id,
    location_id: pick([null, ...of(location, owner).map(({ id }) => id)]),
    contact_id: pick([null, ...of(contact, owner).map(({ id }) => id)]),
    reports_to_id: pick([null, ...of(contact, owner).map(({ id }) => id)]),
    job_type: pick(['TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT']),
    pay_rate: hiddenFromContacts.pay,
    bill_rate: billRate,
    salary: hiddenFromContacts.salary,
    start_date: pick([null, '2026-03-02', '2026-09-01']),
    end_date: pick([null, '2026-12-31']),
  });
  const job_order = Array.from({ length: 18 }, (_, index) => ({
    ...record(),
    ...work(pick(client)),
    number: index + 1,
    title: pick(['Welder', 'Nurse', 'Forklift Operator']),
    status: pick(Object.keys(jobOrderStatusLabels)),
    positions: 4,
    openings: pick([0, 2]),
    submission_count: 0,
  }));
  const submission: (Record<string, unknown> & { id: string })[] = [];
  const placement: (Record<string, unknown> & { id: string })[] = [];
  const assignment = candidate.map((person, index) => {
    const order = pick(job_order);
    const candidacy = { job_order_id: order.id, candidate_id: person.id };
    const submitted = { ...record(), ...candidacy, stage: 'PLACED', submitted_at: '2026-02-01' };
    const placed = { ...record(), ...candidacy, submission_id: submitted.id, status: 'COMPLETED' };
    submission.push(submitted);
    placement.push({ ...placed, conditions: [] });
    return {
      ...record(),
      ...candidacy,
      ...work({ id: order.client_id }),
      placement_id: placed.id,
      number: index + 1,
      job_title: order.title,
      status: pick(Object.keys(assignmentStatusLabels)),
      currency: 'USD',
      burden_percent: hiddenFromContacts.burden,
      overtime_pay_multiplier: '1.5',
      overtime_bill_multiplier: '1.5',
      double_time_pay_multiplier: '2',
      double_time_bill_multiplier: '2',
      end_note: text,
      opening_returned: false,
    };
  });
  const preferences = fc.sample(clientPortalPreferencesArbitrary(location.map(({ id }) => id)), {
    seed,
    numRuns: contact.length,
  });
  const contacts = contact.map((person, index): Contact => {
    const each = preferences[index]!;
    const own = of(location, { id: person.client_id }).map(({ id }) => id);
    const locationIds = each.locationIds?.filter((id) => own.includes(id)) ?? null;
    return {
      kind: 'CLIENT_CONTACT',
      accountId: uuid(),
      contactId: person.id,
      clientId: person.client_id,
      preferences: { ...each, locationIds },
    };
  });
  const account = contacts.map(({ accountId, contactId }, index) => ({
    ...record(),
    id: accountId,
    kind: 'CLIENT_CONTACT',
    contact_id: contactId,
    user_name: `contact${index}`,
    password_hash: '',
    status: 'ACTIVE',
    display_name: `Contact ${index}`,
    failed_attempts: 0,
    preferences: {},
  }));
  const rows = {
    client,
    location,
    contact,
    candidate,
    job_order,
    submission,
    placement,
    assignment,
  };
  for (const [table, stored] of Object.entries({ ...rows, account })) {
    await world.insert(
      table,
      stored.map((row) => ({ ...stamped, ...row })),
    );
  }
  return { agencyId, contacts };
}

const stamped = {
  created_at: '2026-11-20T10:00:00+00:00',
  updated_at: '2026-11-20T10:00:00+00:00',
};
