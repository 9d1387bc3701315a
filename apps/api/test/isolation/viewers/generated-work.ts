import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import type { Draw } from './draw.ts';
import { billRate, kept } from './kept-values.ts';

/**
 * Two clients with people and orders, and candidates who work for them: each row with a random place, contact and
 * status.
 */
export function generateWork({ pick, record }: Draw) {
  const client = ['Birch', 'Cedar'].map((name) => ({
    ...record(),
    name,
    notes: kept.note,
    credit_limit: kept.salary,
    tax_rate: kept.burden,
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
      email: `${kept.text}@example.com`,
      phone: kept.text,
    })),
  );
  const candidate = Array.from({ length: 40 }, (_, index) => ({
    ...record(),
    number: index + 1,
    first_name: pick(['Ines', 'Jun', 'Kofi', 'Lea']),
    last_name: pick(['Moreau', 'Tanaka', 'Mensah', 'van der Zee']),
    email: `${kept.text}@example.com`,
    phone: kept.text,
    notes: kept.note,
    city: kept.text,
    status: 'ON_ASSIGNMENT',
    skills: [],
    added_on: '2026-01-05',
  }));
  const employee = candidate.slice(0, 12).map(({ id, number }) => ({
    ...record(),
    number,
    candidate_id: id,
    status: 'ACTIVE',
    hired_on: '2026-02-02',
  }));
  const work = (owner: { id: string }) => ({
    client_id: owner.id,
    location_id: pick([null, ...ofClient(location, owner.id)]),
    contact_id: pick([null, ...ofClient(contact, owner.id)]),
    reports_to_id: pick([null, ...ofClient(contact, owner.id)]),
    job_type: pick(['TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT']),
    pay_rate: kept.pay,
    bill_rate: billRate,
    salary: kept.salary,
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
  const employed = new Map(employee.map((each) => [each.candidate_id, each.id]));
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
      employee_id: employed.get(person.id) ?? null,
      placement_id: placed.id,
      number: index + 1,
      job_title: order.title,
      status: pick(Object.keys(assignmentStatusLabels)),
      currency: 'USD',
      burden_percent: kept.burden,
      overtime_pay_multiplier: '1.5',
      overtime_bill_multiplier: '1.5',
      double_time_pay_multiplier: '2',
      double_time_bill_multiplier: '2',
      end_note: kept.note,
      opening_returned: false,
    };
  });
  return {
    client,
    location,
    contact,
    candidate,
    job_order,
    submission,
    placement,
    employee,
    assignment,
  };
}

export type GeneratedWork = ReturnType<typeof generateWork>;

/** The ids of the rows that belong to a client. */
export function ofClient(rows: readonly { id: string; client_id: string }[], clientId: string) {
  return rows.filter((row) => row.client_id === clientId).map(({ id }) => id);
}
