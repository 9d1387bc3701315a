import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { agencyId, leadClientId, leadContactId } from '../data/seed.ts';
import { serving } from './serving.ts';

/*
 * The floor: hand-written prepared SQL over bare `node:http`, without sign-in, checks or setting the agency.
 * The answers equal those of the graph, except for the order of keys.
 */

type Row = readonly never[];

const asText = (text: string) => text;
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, asText],
  [pg.types.builtins.NUMERIC, asText],
  [pg.types.builtins.TIMESTAMPTZ, (text) => text.replace(' ', 'T').replace('+00', 'Z')],
]);
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['DATABASE_POOL_SIZE']),
  options: '-c timezone=UTC',
  types: {
    getTypeParser: ((oid: number) =>
      parsers.get(oid) ?? pg.types.getTypeParser(oid)) as typeof pg.types.getTypeParser,
  },
});

async function rowsOf(name: string, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await pool.query<never[]>({ name, text, values, rowMode: 'array' });
  return rows;
}

async function grid(): Promise<unknown> {
  const rows = await rowsOf(
    'grid',
    `SELECT a.id, a.number, a.job_title, a.job_type, a.status, a.start_date, a.end_date, a.pay_rate,
       a.bill_rate, c.id, c.name, p.id, p.first_name, p.last_name, o.id, o.number, o.title
     FROM assignment a
     JOIN client c ON c.agency_id = $1 AND c.id = a.client_id
     JOIN candidate p ON p.agency_id = $1 AND p.id = a.candidate_id
     JOIN job_order o ON o.agency_id = $1 AND o.id = a.job_order_id
     WHERE a.agency_id = $1 AND a.status IN ('ACTIVE', 'NEEDS_APPROVAL')
     ORDER BY a.number DESC LIMIT 51`,
    [agencyId],
  );
  const shown = rows.slice(0, 50);
  const nodes = shown.map((row) => ({
    id: `asg_${row[0]}`,
    number: row[1],
    jobTitle: row[2],
    jobType: row[3],
    status: row[4],
    startDate: row[5],
    endDate: row[6],
    payRate: row[7],
    billRate: row[8],
    client: { id: `cli_${row[9]}`, name: row[10] },
    candidate: { id: `can_${row[11]}`, firstName: row[12], lastName: row[13] },
    jobOrder: { id: `job_${row[14]}`, number: row[15], title: row[16] },
  }));
  return { assignments: { nodes, pageInfo: pageInfo(rows) } };
}

/** The scope of one contact (S-9) is written into the statement. */
async function scoped(): Promise<unknown> {
  const rows = await rowsOf(
    'scoped',
    `SELECT a.id, a.number, a.job_title, a.status, a.start_date, a.end_date,
       p.first_name || ' ' || p.last_name, l.id, l.name, k.id, k.first_name || ' ' || k.last_name,
       r.id, r.first_name || ' ' || r.last_name
     FROM assignment a
     JOIN candidate p ON p.agency_id = $1 AND p.id = a.candidate_id
     LEFT JOIN location l ON l.agency_id = $1 AND l.id = a.location_id
     LEFT JOIN contact k ON k.agency_id = $1 AND k.id = a.contact_id
     LEFT JOIN contact r ON r.agency_id = $1 AND r.id = a.reports_to_id
     WHERE a.agency_id = $1 AND a.client_id = $2 AND a.reports_to_id = $3 AND a.status = 'ACTIVE'
     ORDER BY a.number DESC LIMIT 51`,
    [agencyId, leadClientId, leadContactId],
  );
  const shown = rows.slice(0, 50);
  const nodes = shown.map((row) => ({
    id: `asg_${row[0]}`,
    number: row[1],
    jobTitle: row[2],
    status: row[3],
    startDate: row[4],
    endDate: row[5],
    worker: { name: row[6] },
    location: row[7] && { id: `loc_${row[7]}`, name: row[8] },
    contactName: row[10],
    reportsToName: row[12],
  }));
  return { assignments: { nodes, pageInfo: pageInfo(rows) } };
}

/** The same scope, for timesheets: those of one contact's page with their lines, in one statement. */
async function approvers(): Promise<unknown> {
  const rows = await rowsOf(
    'approvers',
    `SELECT s.id, s.version, s.number, s.status, s.start_date, s.end_date, s.worked_minutes, s.flags,
       s.submitted_at, a.number, a.job_title, p.first_name || ' ' || p.last_name,
       l.id, l.work_date, l.starts_at, l.ends_at, l.break_minutes, l.worked_minutes, l.scheduled_minutes,
       l.punched_minutes, l.source
     FROM (
       SELECT s.* FROM timesheet s JOIN assignment a ON a.agency_id = $1 AND a.id = s.assignment_id
       WHERE s.agency_id = $1 AND s.status = 'SUBMITTED' AND a.client_id = $2 AND a.reports_to_id = $3
       ORDER BY s.number DESC LIMIT 51
     ) s
     JOIN assignment a ON a.agency_id = $1 AND a.id = s.assignment_id
     JOIN candidate p ON p.agency_id = $1 AND p.id = a.candidate_id
     LEFT JOIN timesheet_line l ON l.agency_id = $1 AND l.timesheet_id = s.id
     ORDER BY s.number DESC, l.starts_at`,
    [agencyId, leadClientId, leadContactId],
  );
  const sheets = [...Map.groupBy(rows, (row) => row[0]).values()];
  const nodes = sheets.slice(0, 50).map((lines) => {
    const [row] = lines as [Row];
    return {
      id: `tms_${row[0]}`,
      version: row[1],
      number: row[2],
      status: row[3],
      startDate: row[4],
      endDate: row[5],
      workedMinutes: row[6],
      flags: row[7],
      submittedAt: row[8],
      work: { number: row[9], jobTitle: row[10], worker: { name: row[11] } },
      lines: lines.map((line) => ({
        id: `tln_${line[12]}`,
        workDate: line[13],
        startsAt: line[14],
        endsAt: line[15],
        breakMinutes: line[16],
        workedMinutes: line[17],
        scheduledMinutes: line[18],
        punchedMinutes: line[19],
        source: line[20],
      })),
    };
  });
  return { timesheets: { nodes, pageInfo: { hasNextPage: sheets.length > 50 } } };
}

/** @param rows of a page of 50 assignments, and one more where there is a next page */
function pageInfo(rows: readonly Row[]) {
  const place = JSON.stringify(['assignments.NUMBER.DESC', rows.slice(0, 50).at(-1)?.[1]]);
  return { hasNextPage: rows.length > 50, endCursor: Buffer.from(place).toString('base64url') };
}

async function nested(): Promise<unknown> {
  const rows = await rowsOf(
    'nested',
    `SELECT o.id, o.number, o.title, o.job_type, o.status, o.positions, o.openings, o.start_date,
       c.id, c.name, s.id, s.stage, s.submitted_at, s.candidate, s.first_name, s.last_name, s.status
     FROM (SELECT * FROM job_order WHERE agency_id = $1 ORDER BY number DESC LIMIT 50) o
     JOIN client c ON c.agency_id = $1 AND c.id = o.client_id
     LEFT JOIN LATERAL (
       SELECT s.id, s.stage, s.submitted_at, p.id AS candidate, p.first_name, p.last_name, p.status
       FROM submission s JOIN candidate p ON p.agency_id = $1 AND p.id = s.candidate_id
       WHERE s.agency_id = $1 AND s.job_order_id = o.id ORDER BY s.submitted_at, s.id LIMIT 5
     ) s ON true
     ORDER BY o.number DESC, s.submitted_at, s.id`,
    [agencyId],
  );
  const nodes: { id: string; submissions: { nodes: unknown[] } }[] = [];
  for (const row of rows) {
    const id = `job_${row[0]}`;
    let order = nodes.at(-1);
    if (order?.id !== id) {
      order = {
        id,
        number: row[1],
        title: row[2],
        jobType: row[3],
        status: row[4],
        positions: row[5],
        openings: row[6],
        startDate: row[7],
        client: { id: `cli_${row[8]}`, name: row[9] },
        submissions: { nodes: [] },
      } as never as (typeof nodes)[number];
      nodes.push(order);
    }
    if (row[10] === null) continue;
    order.submissions.nodes.push({
      id: `sub_${row[10]}`,
      stage: row[11],
      submittedAt: row[12],
      candidate: { id: `can_${row[13]}`, firstName: row[14], lastName: row[15], status: row[16] },
    });
  }
  return { jobOrders: { nodes } };
}

async function detail(variables: { id: string }): Promise<unknown> {
  const [row] = await rowsOf(
    'detail',
    `SELECT a.id, a.version, a.number, a.job_title, a.job_type, a.status, a.start_date, a.end_date,
       a.currency, a.pay_rate, a.bill_rate, a.burden_percent, a.po_number, a.created_at, a.updated_at,
       c.id, c.name, c.industry, p.id, p.first_name, p.last_name, p.email, p.phone, p.status,
       e.id, e.number, e.status, e.hired_on, o.id, o.number, o.title, o.status, o.openings,
       l.id, l.name, l.city, l.region, k.id, k.first_name, k.last_name, k.email
     FROM assignment a
     JOIN client c ON c.agency_id = $1 AND c.id = a.client_id
     JOIN candidate p ON p.agency_id = $1 AND p.id = a.candidate_id
     LEFT JOIN employee e ON e.agency_id = $1 AND e.id = a.employee_id
     JOIN job_order o ON o.agency_id = $1 AND o.id = a.job_order_id
     LEFT JOIN location l ON l.agency_id = $1 AND l.id = a.location_id
     LEFT JOIN contact k ON k.agency_id = $1 AND k.id = a.contact_id
     WHERE a.agency_id = $1 AND a.id = $2`,
    [agencyId, variables.id.slice(4)],
  );
  if (!row) return { assignment: null };
  const assignment = {
    id: `asg_${row[0]}`,
    version: row[1],
    number: row[2],
    jobTitle: row[3],
    jobType: row[4],
    status: row[5],
    startDate: row[6],
    endDate: row[7],
    currency: row[8],
    payRate: row[9],
    billRate: row[10],
    burdenPercent: row[11],
    poNumber: row[12],
    createdAt: row[13],
    updatedAt: row[14],
    client: { id: `cli_${row[15]}`, name: row[16], industry: row[17] },
    candidate: {
      id: `can_${row[18]}`,
      firstName: row[19],
      lastName: row[20],
      email: row[21],
      phone: row[22],
      status: row[23],
    },
    employee: row[24] && {
      id: `emp_${row[24]}`,
      number: row[25],
      status: row[26],
      hiredOn: row[27],
    },
    jobOrder: {
      id: `job_${row[28]}`,
      number: row[29],
      title: row[30],
      status: row[31],
      openings: row[32],
    },
    location: row[33] && { id: `loc_${row[33]}`, name: row[34], city: row[35], region: row[36] },
    contact: row[37] && {
      id: `con_${row[37]}`,
      firstName: row[38],
      lastName: row[39],
      email: row[40],
    },
  };
  return { assignment };
}

const answers: Record<string, (variables: never) => Promise<unknown>> = {
  '/assignmentsGrid': grid,
  '/scopedAssignments': scoped,
  '/approversPage': approvers,
  '/jobOrdersWithSubmissions': nested,
  '/assignmentDetail': detail,
};

async function bodyOf(request: IncomingMessage): Promise<{ variables: never }> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return JSON.parse(body);
}

const server = createServer(async (request, response) => {
  const { variables } = await bodyOf(request);
  const data = await answers[request.url!]!(variables);
  const body = Buffer.from(JSON.stringify({ data }));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
serving(server);
