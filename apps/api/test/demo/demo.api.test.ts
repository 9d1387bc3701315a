import { createHash } from 'node:crypto';
import { activityKindLabels } from '@stint/domain/activity/activity.ts';
import { candidateStates } from '@stint/domain/candidate/candidate.ts';
import { assignmentStates } from '@stint/domain/assignment/assignment.ts';
import { employeeStates } from '@stint/domain/employee/employee.ts';
import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { placementStates } from '@stint/domain/placement/placement.ts';
import { taskStates } from '@stint/domain/task/task.ts';
import { submissionStages } from '@stint/domain/submission/submission.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSignIns, loadDemo } from '../../src/demo/load-demo.ts';
import { demoPassword } from '../../src/demo/sign-ins.ts';
import { createDemoApi, DEMO_MADE_AT } from '../support/demo-api.ts';
import { commandOfReadme } from '../support/readme-command.ts';
import type { TestApi } from '../support/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const TODAY = '2026-11-21';

let api: TestApi;

beforeAll(async () => {
  api = await createDemoApi();
}, 240_000);
afterAll(() => api.close());

/** Each value of a column in one agency, with how many rows have it. */
async function counts(table: string, column: string, companyId = 'lakeshore') {
  const rows = await api.database.sql<{ value: string; count: number }>(
    `SELECT "${column}" AS value, count(*)::int FROM ${table}
     WHERE agency_id = agency_of_company($1) GROUP BY 1`,
    [companyId],
  );
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}

describe('the demo agency', () => {
  it.each([
    ['job_order', 'status', jobOrderStates],
    ['candidate', 'status', candidateStates],
    ['submission', 'stage', submissionStages],
    ['placement', 'status', placementStates],
    ['assignment', 'status', assignmentStates],
    ['employee', 'status', employeeStates],
    ['task', 'status', taskStates],
    ['assignment', 'job_type', { DIRECT: 1, TEMP_CONTRACT: 1, TEMP_CONTRACT_TO_DIRECT: 1 }],
    ['account', 'status', { ACTIVE: 1, FIRST_LOGIN: 1 }],
  ])('has a %s of every %s', async (table, column, states) => {
    expect(Object.keys(await counts(table, column)).toSorted()).toEqual(
      Object.keys(states).toSorted(),
    );
  });

  it('has views that colleagues share, in both agencies', async () => {
    for (const companyId of ['lakeshore', 'harborlight']) {
      expect(await counts('saved_view', 'list', companyId)).toEqual({
        assignments: 1,
        candidates: 1,
      });
      expect(await counts('saved_view', 'shared', companyId)).toEqual({ true: 2 });
    }
  });

  it('has conversations about records of many kinds, some pinned, private or meant for a colleague', async () => {
    const about = await counts('activity', 'record_type');
    for (const kind of ['candidate', 'client', 'contact', 'job_order', 'assignment']) {
      expect(about[kind], kind).toBeGreaterThan(5);
    }
    expect(Object.keys(await counts('activity', 'kind')).toSorted()).toEqual(
      Object.keys(activityKindLabels).toSorted(),
    );
    expect((await counts('activity', 'pinned'))['true']).toBeGreaterThan(5);
    expect((await counts('activity', 'private'))['true']).toBeGreaterThan(3);
    const mentioned = await api.database.sql(
      `SELECT DISTINCT unnest(mentions) FROM activity WHERE agency_id = agency_of_company('lakeshore')`,
    );
    expect(mentioned.length).toBeGreaterThan(3);
    const contacted = await api.database.sql<{ never: number; contacted: number }>(
      `SELECT count(*) FILTER (WHERE last_contacted_at IS NULL)::int AS never,
         count(last_contacted_at)::int AS contacted
       FROM candidate WHERE agency_id = agency_of_company('lakeshore')`,
    );
    expect(contacted[0]!.never).toBeGreaterThan(50);
    expect(contacted[0]!.contacted).toBeGreaterThan(50);
  });

  it('keeps Hiring Management busy: a dozen wait, some with several placements, some ticked off', async () => {
    const waiting = await api.database.sql<{ placements: number; ticks: number }>(
      `SELECT count(*)::int AS placements, (
         SELECT count(*)::int FROM hiring_checklist_entry AS tick
         WHERE tick.agency_id = placement.agency_id AND tick.candidate_id = placement.candidate_id
       ) AS ticks
       FROM placement WHERE agency_id = agency_of_company('lakeshore') AND status = 'PENDING'
       GROUP BY agency_id, candidate_id`,
    );
    expect(waiting.length).toBeGreaterThanOrEqual(11);
    expect(waiting.filter(({ placements }) => placements > 1).length).toBeGreaterThanOrEqual(2);
    expect(waiting.filter(({ ticks }) => ticks > 0).length).toBeGreaterThanOrEqual(2);
  });

  it('has assignments of mixed types to approve, some of them without a start date', async () => {
    const waiting = await api.database.sql<{ type: string; start: string | null }>(
      `SELECT job_type AS type, start_date AS start FROM assignment
       WHERE agency_id = agency_of_company('lakeshore') AND status = 'NEEDS_APPROVAL'`,
    );
    expect(new Set(waiting.map(({ type }) => type)).size).toBe(3);
    expect(waiting.filter(({ start }) => start === null).length).toBeGreaterThanOrEqual(4);
    expect(waiting.filter(({ start }) => start !== null).length).toBeGreaterThanOrEqual(4);
  });

  it('has nobody on assignment who does not work, and nobody at work who is not', async () => {
    const wrong = await api.database.sql(
      `SELECT number, status FROM candidate WHERE (status = 'ON_ASSIGNMENT') <> EXISTS (
         SELECT FROM assignment WHERE assignment.agency_id = candidate.agency_id
           AND candidate_id = candidate.id AND status = 'ACTIVE')`,
    );
    expect(wrong).toEqual([]);
  });

  it('has as many openings as positions without a living placement, and is filled at none', async () => {
    const wrong = await api.database.sql(
      `SELECT number FROM job_order WHERE openings <> positions - (
         SELECT count(*) FROM placement WHERE placement.agency_id = job_order.agency_id
           AND job_order_id = job_order.id AND status <> 'CANCELLED')
         OR (status = 'FILLED' AND openings > 0)`,
    );
    expect(wrong).toEqual([]);
  });

  it('has no future: whatever was done was done on a day before today, in the order of numbers', async () => {
    const [times] = await api.database.sql(
      `SELECT max(at) < $1 AS over, min(at) < '2026-01-01' AS long, count(DISTINCT at::date) > 150 AS days
       FROM change_set`,
      [TODAY],
    );
    expect(times).toEqual({ over: true, long: true, days: true });
    const wrong = await api.database.sql(
      `SELECT number FROM (
         SELECT number, created_at < lag(created_at) OVER (PARTITION BY agency_id ORDER BY number) AS early
         FROM assignment) AS assignment WHERE early`,
    );
    expect(wrong).toEqual([]);
  });

  it('gives everybody who is named something overdue, due today and due later, about records', async () => {
    const rows = await api.database.sql<{
      who: string;
      overdue: number;
      today: number;
      later: number;
    }>(
      `SELECT user_name AS who, count(*) FILTER (WHERE due_on < $1)::int AS overdue,
         count(*) FILTER (WHERE due_on = $1)::int AS today,
         count(*) FILTER (WHERE due_on > $1)::int AS later
       FROM task JOIN account ON account.agency_id = task.agency_id AND account.id = owner_id
       WHERE task.agency_id = agency_of_company('lakeshore') AND task.status = 'OPEN'
       GROUP BY 1 ORDER BY 1`,
      [TODAY],
    );
    expect(rows.map(({ who }) => who)).toEqual(['allin', 'back', 'front', 'kenji']);
    for (const { overdue, today, later } of rows) {
      expect(Math.min(overdue, today, later)).toBeGreaterThan(0);
    }
    expect(Object.keys(await counts('task', 'record_type')).toSorted()).toEqual([
      'assignment',
      'candidate',
      'client',
      'job_order',
      'null',
    ]);
  });

  it('has reminded of what is overdue, and of nothing else yet', async () => {
    const wrong = await api.database.sql(
      `SELECT title FROM task WHERE status = 'OPEN' AND (due_on < $1) <> (reminded_on IS NOT NULL)`,
      [TODAY],
    );
    expect(wrong).toEqual([]);
  });

  it('lets everybody in whom it names, with the password that it names', async () => {
    for (const { door, companyId, userName } of demoSignIns) {
      const answer = await api
        .visitor(door)
        .signIn({ companyId, userName, password: demoPassword });
      expect([userName, answer.__typename]).toEqual([userName, 'SignedIn']);
    }
  });

  it('has an employee who works, and a contact whose client they work for', async () => {
    const [who] = await api.database.sql(
      `SELECT account.display_name AS employee, contact.display_name AS contact
       FROM account
       JOIN assignment USING (agency_id, employee_id)
       JOIN contact AS person ON person.agency_id = account.agency_id
         AND person.client_id = assignment.client_id
       JOIN account AS contact ON contact.contact_id = person.id
       WHERE account.user_name = 'maria' AND contact.user_name = 'paula' AND assignment.status = 'ACTIVE'
         AND account.agency_id = agency_of_company('lakeshore')`,
    );
    expect(who).toEqual({ employee: 'María Fernanda Santos', contact: 'Paula Reyes' });
  });
});

describe('the second demo agency', () => {
  it('knows some of the same people and companies, and shares no row with the first', async () => {
    const shared = await api.database.sql(
      `SELECT one.name FROM client AS one JOIN client AS other USING (name)
       WHERE one.agency_id = agency_of_company('lakeshore')
         AND other.agency_id = agency_of_company('harborlight') ORDER BY 1`,
    );
    expect(shared).toEqual([{ name: 'Halcyon Cloud Systems' }, { name: 'Meridian Cold Storage' }]);
    const seen = await Promise.all(
      ['lakeshore', 'harborlight'].map(async (companyId) => {
        const client = api.visitor('console');
        await client.signIn({ companyId, userName: 'admin', password: demoPassword });
        const data = await client.ask<{
          candidates: { nodes: { id: string }[]; totalCount: number };
        }>('{ candidates(first: 100) { totalCount nodes { id } } }');
        return data.candidates;
      }),
    );
    expect(seen.map(({ totalCount }) => totalCount)).toEqual([400, 60]);
    const ids = seen.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(160);
  });
});

describe('loading the demo', () => {
  it('again adds nothing', async () => {
    await loadDemo(api.platform, () => {});
    expect(await api.database.sql('SELECT count(*)::int AS agencies FROM agency')).toEqual([
      { agencies: 2 },
    ]);
  });

  it('makes the same agencies on the same day, and none by half when it is interrupted', async () => {
    const other = await createTestDatabase();
    try {
      const sources = { ...api.platform, tenants: other.tenants };
      let reads = 0;
      const clock = () => {
        reads += 1;
        if (reads === 2) throw new Error('killed');
        return DEMO_MADE_AT;
      };
      await expect(loadDemo({ ...sources, clock }, () => {})).rejects.toThrow('killed');
      expect(await other.sql('SELECT company_id FROM agency')).toEqual([
        { company_id: 'lakeshore' },
      ]);
      await loadDemo({ ...sources, clock }, () => {});
      expect(await fingerprints(other)).toEqual(await fingerprints(api.database));
    } finally {
      await other.close();
    }
  }, 240_000);
});

/** What every table says, apart from ids and what is made of them. */
async function fingerprints(database: TestDatabase) {
  const tables = await database.sql<{ name: string; columns: string }>(
    `SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY column_name) AS columns
     FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type <> 'uuid'
       AND table_name IN ('agency', 'client', 'location', 'contact', 'job_order', 'candidate',
         'submission', 'placement', 'placement_owner', 'assignment', 'employee', 'placement_fee',
         'change_set', 'hiring_checklist_item', 'task')
     GROUP BY 1 ORDER BY 1`,
  );
  const rows: Record<string, string> = {};
  for (const { name, columns } of tables) {
    const lines = await database.sql<{ line: string }>(
      `SELECT row(${columns})::text AS line FROM "${name}" ORDER BY 1`,
    );
    rows[name] = createHash('sha256').update(JSON.stringify(lines)).digest('hex');
  }
  return rows;
}

it('answers the example of the README to a partner’s program', async () => {
  const answer = await api.app.inject(commandOfReadme());
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({
    data: {
      assignments: {
        nodes: Array.from({ length: 3 }, () => ({
          number: expect.any(Number) as number,
          jobTitle: expect.any(String) as string,
          client: { name: expect.any(String) as string },
          payRate: expect.stringMatching(/^\d/) as string,
        })),
      },
    },
  });
  expect(answer.headers['ratelimit']).toMatch(/^"requests";r=\d+;t=\d+, "cost";/);
});
