import type { BackOffice } from './back-office.ts';

/**
 * Makes so many employees with one assignment each, by SQL alone: as many as a large agency has, for
 * what is measured or read from plans.
 *
 * @param share of every ten assignments, how many stand in which status; the rest is `rest`
 * @returns the assignments' uuids
 */
export async function fillAssignments(
  { api, agency }: BackOffice,
  count: number,
  { status, rest = 'CLOSED', inTen = 10 }: { status: string; rest?: string; inTen?: number },
): Promise<string[]> {
  const client = await agency.client();
  const order = await agency.jobOrder({ clientId: client.id, positions: count, openings: 0 });
  const agencyId = agency.id;
  const statements = [
    `CREATE TEMP TABLE made AS SELECT n, gen_random_uuid() AS candidate, gen_random_uuid() AS employee,
       gen_random_uuid() AS submission, gen_random_uuid() AS placement, gen_random_uuid() AS assignment
     FROM generate_series(1, ${count}) AS n`,
    `INSERT INTO candidate (agency_id, id, number, first_name, last_name, status, added_on)
     SELECT '${agencyId}', candidate, 100000 + n, 'Ann', 'Number ' || n, 'ACTIVELY_SEARCHING', '2026-01-05'
     FROM made`,
    `INSERT INTO employee (agency_id, id, number, candidate_id, status, hired_on)
     SELECT '${agencyId}', employee, 100000 + n, candidate, 'ACTIVE', '2026-02-02' FROM made`,
    `INSERT INTO submission (agency_id, id, job_order_id, candidate_id, stage, previous_stage)
     SELECT '${agencyId}', submission, '${order.id}', candidate, 'PLACED', 'OFFERED' FROM made`,
    `INSERT INTO placement (agency_id, id, submission_id, job_order_id, candidate_id, status)
     SELECT '${agencyId}', placement, submission, '${order.id}', candidate, 'COMPLETED' FROM made`,
    `INSERT INTO assignment (agency_id, id, number, placement_id, job_order_id, client_id, candidate_id,
       employee_id, job_title, job_type, status, currency, pay_rate, bill_rate, start_date)
     SELECT '${agencyId}', assignment, 100000 + n, placement, '${order.id}', '${client.id}', candidate,
       employee, 'Job ' || n % 97, 'TEMP_CONTRACT',
       CASE WHEN n % 10 < ${inTen} THEN '${status}' ELSE '${rest}' END, 'USD', 20, 30,
       CASE WHEN n % 2 = 0 THEN '2026-10-01'::date END
     FROM made`,
    'ANALYZE candidate, employee, submission, placement, assignment',
  ];
  for (const statement of statements) await api.database.sql(statement);
  const made = await api.database.sql<{ assignment: string }>(
    'SELECT assignment FROM made ORDER BY n',
  );
  await api.database.sql('DROP TABLE made');
  return made.map(({ assignment }) => assignment);
}
