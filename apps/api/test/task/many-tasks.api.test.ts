import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
});
afterAll(() => api.close());

interface Target {
  id: string;
  version: number;
}

interface Page {
  tasks: { nodes: Target[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

interface Done {
  completeTasks: {
    __typename: string;
    changeSetId: string | null;
    outcomes: { recordId: string; done: boolean; refusals: { code: string }[] }[];
  };
}

async function addTasks(count: number) {
  const { id: ownerId } = await agency.staff('FRONT_OFFICE');
  await api.platform.tenants.of(agency.id).write(({ db }) =>
    db.query(
      `INSERT INTO task (agency_id, id, title, status, owner_id)
       SELECT $1, gen_random_uuid(), 'Call ' || n, 'OPEN', $2 FROM generate_series(1, $3::int) n`,
      [agency.id, ownerId, count],
    ),
  );
}

/** All that match, as a screen reads them to select them. */
async function allOpen(): Promise<Target[]> {
  const found: Target[] = [];
  for (let after: string | null = null; ;) {
    const { tasks }: Page = await mia.ask(
      `query ($after: String) { tasks(first: 200, after: $after, filter: { status: [OPEN] }) {
         nodes { id version } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    found.push(...tasks.nodes);
    if (!tasks.pageInfo.hasNextPage) return found;
    after = tasks.pageInfo.endCursor;
  }
}

const complete = async (targets: readonly Target[]) =>
  (
    await mia.ask<Done>(
      `mutation ($input: CompleteTasksInput!) { completeTasks(input: $input) { __typename
         ... on BulkDone { changeSetId outcomes { recordId done refusals { code } } } } }`,
      { input: { targets } },
    )
  ).completeTasks;

test('10,000 selected tasks are done in one command, except what was changed since they were selected', async () => {
  await addTasks(10_000);
  const selected = await allOpen();
  expect(new Set(selected.map(({ id }) => id)).size).toBe(10_000);
  const [first] = selected;
  expect((await complete([first!])).outcomes).toMatchObject([{ done: true }]);

  const { changeSetId, outcomes } = await complete(selected);
  expect(changeSetId).not.toBeNull();
  expect(outcomes).toHaveLength(10_000);
  expect(outcomes.filter(({ done }) => !done)).toEqual([
    { recordId: first!.id, done: false, refusals: [{ code: 'CHANGED_SINCE' }] },
  ]);
  expect(await allOpen()).toEqual([]);
});
