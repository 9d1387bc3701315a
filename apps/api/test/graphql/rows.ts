import { v7 as uuid } from 'uuid';
import type { World } from './world.ts';

/** The rows of one agency, as they stand in the tables. */
export interface AgencyRows {
  agencyId: string;
  account: Stored[];
  client: Stored[];
  location: Stored[];
  job_order: Stored[];
  candidate: Stored[];
  employee: Stored[];
  submission: Stored[];
}

export type Stored = Record<string, unknown> & { id: string };

/** A small agency with empty relatives, ties in every order and values of every kind. */
export async function fillAgency(world: World, companyId: string): Promise<AgencyRows> {
  const agencyId = await world.agency(companyId);
  const record = () => ({
    agency_id: agencyId,
    id: uuid(),
    version: 1,
    created_at: '2026-11-20T10:00:00.123456+00:00',
    updated_at: '2026-11-20T10:00:00+00:00',
  });
  const some = <T>(from: readonly T[], at: number): T => from[at % from.length]!;
  const account: Stored[] = ['Ada', 'Zoë “Z” O’Neil'].map((name, i) => ({
    ...record(),
    kind: 'STAFF',
    user_name: `user${i}`,
    password_hash: '',
    status: 'ACTIVE',
    role: 'ADMIN',
    display_name: name,
    failed_attempts: 0,
    preferences: {},
  }));
  const client: Stored[] = ['Birch', 'Ash', 'Ash', 'Cedar 100%'].map((name, i) => ({
    ...record(),
    name,
    is_accounting_customer: i % 2 === 0,
    credit_limit: i === 1 ? null : `${i + 1}000.50`,
    owner_id: i === 2 ? null : some(account, i).id,
  }));
  const location: Stored[] = client.flatMap((owner, i) =>
    Array.from({ length: i }, (_, n) => ({
      ...record(),
      client_id: owner.id,
      name: `Site ${n}`,
      country: 'US',
      time_zone: 'America/New_York',
    })),
  );
  const job_order: Stored[] = Array.from({ length: 14 }, (_, i) => {
    const owner = some(client, i);
    return {
      ...record(),
      number: i + 1,
      client_id: owner.id,
      location_id:
        location.find((site) => site['client_id'] === owner.id && i % 2 === 0)?.id ?? null,
      owner_id: i % 3 === 0 ? null : some(account, i).id,
      title: some(['Welder', 'Nurse', 'Driver\n"night"'], i),
      job_type: 'TEMP_CONTRACT',
      status: some(['OPEN', 'ON_HOLD'], i),
      positions: 3,
      openings: 2,
      submission_count: 0,
      pay_rate: i % 4 === 0 ? null : '27.5000',
      start_date: i % 5 === 0 ? null : `2026-12-0${1 + (i % 3)}`,
      schedule:
        i % 2 === 0
          ? { days: [1, 3], endTime: '16:30', startTime: '08:00', breakMinutes: 30 }
          : null,
    };
  });
  const candidate: Stored[] = Array.from({ length: 9 }, (_, i) => ({
    ...record(),
    number: i + 1,
    first_name: some(['Ana', '明', 'Bob'], i),
    last_name: some(['Lee', 'Ng'], i),
    status: 'PASSIVE',
    skills: some([[], ['forklift', 'first, aid'], ['"x"']], i),
    added_on: '2026-01-01',
  }));
  const employee: Stored[] = candidate.slice(0, 4).map((person, i) => ({
    ...record(),
    number: i + 1,
    candidate_id: person.id,
    status: 'ACTIVE',
    hired_on: '2026-02-01',
  }));
  const submission: Stored[] = job_order.flatMap((order, i) =>
    Array.from({ length: i % 4 }, (_, n) => ({
      ...record(),
      job_order_id: order.id,
      candidate_id: some(candidate, i + n).id,
      stage: some(['SUBMITTED', 'INTERVIEW', 'SUBMITTED'], n),
      outcome_reason: n === 1 ? 'Too far' : null,
      submitted_at: '2026-11-20T10:00:00+00:00',
    })),
  );
  const rows = { account, client, location, job_order, candidate, employee, submission };
  for (const [table, stored] of Object.entries(rows)) await world.insert(table, stored);
  return { agencyId, ...rows };
}
