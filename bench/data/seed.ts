import type { ChosenClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import type { Client } from 'pg';
import { insertAgency } from './agency.ts';

/** The number of rows of each table. Rows are computed from their number alone, so each run has the same. */
export const amounts = {
  clients: 2_000,
  orders: 40_000,
  assignments: 200_000,
  submissions: 320_000,
};

export const agencyId = '01930000-0000-7000-8000-000000000001';

/** The id of the `n`th row of a table, computed from both, in ascending order like UUIDv7. */
const id = (table: string, n: string) =>
  `('01930000-${kinds[table]}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

const kinds: Record<string, string> = {
  account: '0001',
  client: '0002',
  location: '0003',
  contact: '0004',
  order: '0005',
  candidate: '0006',
  submission: '0007',
  placement: '0008',
  assignment: '0009',
  employee: '000a',
};

/** The word with this number in a list. */
const word = (n: string, ...words: string[]) =>
  `(ARRAY[${words.map((each) => `'${each}'`).join(', ')}])[1 + (${n}) % ${words.length}]`;

const jobTitle = (n: string) =>
  word(n, 'Forklift Operator', 'Registered Nurse', 'Java Developer', 'Payroll Clerk', 'Welder') +
  ` || ' ' || (${n}) % 97`;
const jobType = (n: string) =>
  `CASE WHEN ${n} % 5 = 0 THEN 'DIRECT' WHEN ${n} % 5 = 1 THEN 'TEMP_CONTRACT_TO_DIRECT' ELSE 'TEMP_CONTRACT' END`;
const after = (start: string, n: string, days: number) => `${start} + (${n} % ${days})::int`;

const { clients, orders, assignments, submissions } = amounts;
const series = (count: number) => `generate_series(1, ${count}) AS n`;

/** The first five of the eight submissions of an order are placed. */
const placedSubmission = `8 * ((n - 1) / 5) + 1 + (n - 1) % 5`;
const orderOfAssignment = `(1 + (n - 1) / 5)`;
const clientOfOrder = (order: string) => `(1 + ${order} % ${clients})`;

const inserts = [
  `INSERT INTO client (agency_id, id, created_at, name, industry, is_accounting_customer, payment_terms_days)
   SELECT '${agencyId}', ${id('client', 'n')}, '2025-01-01'::timestamptz + n * interval '1 minute',
     ${word('n', 'Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir')} || ' Works ' || n, 'Industry', true, 30
   FROM ${series(clients)}`,
  `INSERT INTO location (agency_id, id, client_id, name, city, region, time_zone)
   SELECT '${agencyId}', ${id('location', 'n')}, ${id('client', 'n')}, 'Main site ' || n, 'Akron', 'OH', 'America/New_York'
   FROM ${series(clients)}`,
  `INSERT INTO contact (agency_id, id, client_id, first_name, last_name, email)
   SELECT '${agencyId}', ${id('contact', 'n')}, ${id('client', 'n')}, 'Robin', 'Contact ' || n, 'robin' || n || '@client.example'
   FROM ${series(clients)}`,
  `INSERT INTO job_order (agency_id, id, created_at, number, client_id, location_id, contact_id, owner_id, title,
     job_type, status, positions, openings, pay_rate, bill_rate, start_date, description)
   SELECT '${agencyId}', ${id('order', 'n')}, '2025-01-01'::timestamptz + n * interval '10 minutes', n,
     ${id('client', clientOfOrder('n'))}, ${id('location', clientOfOrder('n'))}, ${id('contact', clientOfOrder('n'))},
     ${id('account', '1')}, ${jobTitle('n')}, ${jobType('n')}, CASE WHEN n % 4 = 0 THEN 'FILLED' ELSE 'OPEN' END,
     7, 2, 18 + n % 20, 30 + n % 40, ${after("'2025-02-01'::date", 'n', 600)}, 'As described on the phone.'
   FROM ${series(orders)}`,
  `INSERT INTO candidate (agency_id, id, number, first_name, last_name, email, phone, city, region, status, skills, added_on)
   SELECT '${agencyId}', ${id('candidate', 'n')}, n,
     ${word('n', 'Ana', 'Ben', 'Chidi', 'Dana', 'Eva', 'Femi', 'Gus')}, ${word('n / 7', 'Okafor', 'Nguyen', 'Smith', 'Weiß', 'Lopez')} || ' ' || n,
     'candidate' || n || '@mail.example', '+1330555' || lpad((n % 10000)::text, 4, '0'), 'Akron', 'OH',
     'ACTIVELY_SEARCHING', ARRAY['welding', 'excel'], ${after("'2024-01-01'::date", 'n', 900)}
   FROM ${series(assignments)}`,
  `INSERT INTO employee (agency_id, id, number, candidate_id, status, hired_on)
   SELECT '${agencyId}', ${id('employee', 'n')}, n, ${id('candidate', 'n')}, 'ACTIVE', '2025-01-15'
   FROM ${series(assignments)}`,
  `INSERT INTO submission (agency_id, id, job_order_id, candidate_id, stage, previous_stage, submitted_at, submitted_by_id)
   SELECT '${agencyId}', ${id('submission', 'n')}, ${id('order', '(1 + (n - 1) / 8)')},
     ${id('candidate', `CASE WHEN (n - 1) % 8 < 5 THEN 5 * ((n - 1) / 8) + 1 + (n - 1) % 8 ELSE 1 + (n * 13) % ${assignments} END`)},
     CASE WHEN (n - 1) % 8 < 5 THEN 'PLACED' ELSE 'SUBMITTED' END, CASE WHEN (n - 1) % 8 < 5 THEN 'OFFERED' END,
     '2025-01-01'::timestamptz + n * interval '1 minute', ${id('account', '1')}
   FROM ${series(submissions)} ON CONFLICT DO NOTHING`,
  `INSERT INTO placement (agency_id, id, submission_id, job_order_id, candidate_id, status)
   SELECT '${agencyId}', ${id('placement', 'n')}, ${id('submission', placedSubmission)}, ${id('order', orderOfAssignment)},
     ${id('candidate', 'n')}, 'COMPLETED'
   FROM ${series(assignments)}`,
  `INSERT INTO assignment (agency_id, id, created_at, updated_at, number, placement_id, job_order_id, client_id, candidate_id,
     employee_id, location_id, contact_id, reports_to_id, placed_by_id, job_title, job_type, status, start_date, end_date, currency,
     pay_rate, bill_rate, burden_percent, po_number)
   SELECT '${agencyId}', ${id('assignment', 'n')}, '2025-01-01'::timestamptz + n * interval '2 minutes',
     '2025-06-01'::timestamptz + n * interval '2 minutes', n, ${id('placement', 'n')}, ${id('order', orderOfAssignment)},
     ${id('client', clientOfOrder(orderOfAssignment))}, ${id('candidate', 'n')}, ${id('employee', 'n')},
     ${id('location', clientOfOrder(orderOfAssignment))}, ${id('contact', clientOfOrder(orderOfAssignment))},
     CASE WHEN n % 2 = 1 THEN ${id('contact', clientOfOrder(orderOfAssignment))} END, ${id('account', '1')},
     ${jobTitle('n')}, CASE WHEN n % 10 = 9 THEN 'DIRECT' ELSE 'TEMP_CONTRACT' END,
     CASE WHEN n % 10 < 6 THEN 'ACTIVE' WHEN n % 10 = 6 THEN 'NEEDS_APPROVAL' WHEN n % 10 < 9 THEN 'CLOSED' ELSE 'CANCELLED' END,
     ${after("'2025-02-01'::date", 'n', 600)}, ${after("'2026-12-01'::date", 'n', 300)}, 'USD', 18 + n % 20, 30 + n % 40, 12.5,
     'PO-' || n % 1000
   FROM ${series(assignments)}`,
  `INSERT INTO counter (agency_id, series, value) VALUES ('${agencyId}', 'assignment', ${assignments})`,
];

/** One agency and its administrator, who makes the measured requests. */
export const admin = {
  companyId: 'bench',
  userName: 'bench',
  password: 'Measured-and-not-guessed-1',
};

/** A contact whose account shows the work that is reported to them and no other (S-9): 60 of the client's 100. */
export const lead = { ...admin, userName: 'lead' };

/** People of the staff who sign in while others read. */
const people = 10;
export const colleague = (n: number) => ({ ...admin, userName: `person${1 + (n % people)}` });

/** The uuid of the client of that contact; of the contact. */
export const leadClientId = `01930000-${kinds['client']}-7000-8000-${'2'.padStart(12, '0')}`;
export const leadContactId = `01930000-${kinds['contact']}-7000-8000-${'2'.padStart(12, '0')}`;

const section = {
  access: 'READ',
  scope: 'REPORTS_ONLY',
  disclaimer: null,
  mailPending: false,
} as const;
const leadSees: ChosenClientPortalPreferences = {
  jobOrders: { access: 'NONE', showForThisContactOnly: false, ownerId: null, mailOwner: false },
  assignments: 'REPORTS_ONLY',
  timesheets: section,
  expenses: section,
  billingManagement: false,
  reports: { timesheets: false, assignments: true },
  locationIds: null,
};

/** The statements that create the data. If they change, the data is created again. */
export const seedText = [...inserts, JSON.stringify(leadSees), String(people)].join(';\n');

/**
 * Fills an empty, migrated database in about a minute.
 *
 * @param owner connected as a superuser, to whom row-level security does not apply
 * @param passwordHash of the administrator
 */
export async function seed(owner: Client, passwordHash: string): Promise<void> {
  await insertAgency(owner, { id: agencyId, companyId: admin.companyId, name: 'Bench' });
  await owner.query(
    `INSERT INTO account (agency_id, id, kind, user_name, password_hash, status, role, display_name)
     SELECT $1, ${id('account', '1')}, 'STAFF', $2, $3, 'ACTIVE', 'ADMIN', 'Bea Bench'`,
    [agencyId, admin.userName, passwordHash],
  );
  // The references are correct by construction; checking 2 million of them takes longer than creating them.
  await owner.query(`SET session_replication_role = replica`);
  for (const insert of inserts) await owner.query(insert);
  await owner.query(`RESET session_replication_role`);
  await owner.query(
    `INSERT INTO account (agency_id, id, kind, user_name, password_hash, status, display_name, contact_id, preferences)
     SELECT $1, ${id('account', '2')}, 'CLIENT_CONTACT', $2, $3, 'ACTIVE', 'Robin Contact', $4, $5`,
    [agencyId, lead.userName, passwordHash, leadContactId, JSON.stringify(leadSees)],
  );
  await owner.query(
    `INSERT INTO account (agency_id, id, kind, user_name, password_hash, status, role, display_name)
     SELECT $1, ${id('account', '100 + n')}, 'STAFF', 'person' || n, $2, 'ACTIVE', 'ADMIN', 'Person ' || n
     FROM ${series(people)}`,
    [agencyId, passwordHash],
  );
  for (const kind of ['client', 'contact', 'location', 'job_order', 'candidate', 'assignment']) {
    await owner.query(
      `INSERT INTO search_word (agency_id, kind, word, record_id)
       SELECT agency_id, '${kind}', word, id FROM ${kind}, words_of(search_text) AS word`,
    );
  }
  await owner.query(
    `INSERT INTO search_word (agency_id, kind, word, record_id)
     SELECT agency_id, 'candidate_name', word, id
     FROM candidate, words_of(first_name || ' ' || last_name) AS word`,
  );
  await owner.query(
    `UPDATE job_order SET submission_count = own.living FROM (
       SELECT job_order_id, count(*) AS living FROM submission GROUP BY job_order_id
     ) AS own WHERE own.job_order_id = job_order.id`,
  );
  await owner.query(`VACUUM FULL job_order`);
  await owner.query('VACUUM ANALYZE');
}
