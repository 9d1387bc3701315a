import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Unavailable } from '../../src/database/unavailable.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, outcomeCodes, undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { createToken, PartnerClient } from '../support/partner-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/** Commands on more than 20 records are carried out by another process. */
const MANY = 25;

const APPROVE = `mutation Approve($input: UpdateAssignmentStatusInput!) {
  result: updateAssignmentStatus(input: $input) {
    __typename
    ... on BulkDone { outcomes { recordId label done refusals { code message } effects { kind sentence } } }
    ... on ActionRefused { message }
    ... on InvalidInput { problems { path message } }
  }
}`;

let api: TestApi;
let office: BackOffice;
let ids: string[];

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  Object.assign(api.otherProcess, { isReady: true, asked: 0, fails: undefined });
  office = await BackOffice.open(api);
  const made = await fillAssignments(office, MANY, { status: 'NEEDS_APPROVAL' });
  ids = made.map((id) => globalId('Assignment', id));
});
afterAll(() => api.close());

/** The same question, carried out by the other process, and then here. */
async function askBoth(client: Pick<GraphClient, 'send'>, query: string, variables: object) {
  const answers = [];
  for (const isReady of [true, false]) {
    api.otherProcess.isReady = isReady;
    const { status, headers, ...said } = await client.send(query, { ...variables });
    const told = ['content-type', 'cache-control', 'retry-after', 'ratelimit'] as const;
    answers.push({ status, ...said, headers: told.map((name) => headers[name]) });
  }
  return answers as [(typeof answers)[number], (typeof answers)[number]];
}

const statuses = async () => (await office.rows('assignment', 'status')).map((row) => row.status);

test('a command on many records and its undo are carried out by the other process', async () => {
  const approved = await office.update({ action: 'APPROVE', assignmentIds: ids });
  expect(approved.outcomes).toHaveLength(MANY);
  expect(outcomeCodes(approved)).toEqual(ids.map(() => []));
  expect(api.otherProcess.asked).toBe(1);
  expect(new Set(await statuses())).toEqual(new Set(['ACTIVE']));

  expect(await undo(office.staff, approved.changeSetId)).toMatchObject({ __typename: 'Undone' });
  expect(api.otherProcess.asked).toBe(2);
  expect(new Set(await statuses())).toEqual(new Set(['NEEDS_APPROVAL']));
});

test('a command on few records is carried out here, and so is one on many without another process', async () => {
  await office.update({ action: 'APPROVE', assignmentIds: ids.slice(0, 20) });
  api.otherProcess.isReady = false;
  const approved = await office.update({ action: 'APPROVE', assignmentIds: ids });
  expect(approved.outcomes).toHaveLength(MANY);
  expect(api.otherProcess.asked).toBe(0);
});

test('what is refused is refused in the same words, whoever carries it out', async () => {
  const other = await BackOffice.open(api);
  const [theirs] = await fillAssignments(other, 1, { status: 'NEEDS_APPROVAL' });
  const closed = { action: 'CLOSE', assignmentIds: ids, endReason: 'ASSIGNMENT_COMPLETED' };
  const unseen = [...ids.slice(1), globalId('Assignment', theirs!)];
  for (const input of [
    closed,
    { action: 'APPROVE', assignmentIds: unseen, reason: 'x'.repeat(100_000) },
    { action: 'REOPEN', assignmentIds: unseen },
  ]) {
    const [there, here] = await askBoth(office.staff, APPROVE, { input });
    expect(there).toEqual(here);
  }
  expect(await other.rows('assignment', 'status')).toEqual([{ status: 'NEEDS_APPROVAL' }]);
});

test('whoever may not give a command has nothing carried out anywhere', async () => {
  const input = { action: 'APPROVE', assignmentIds: ids };
  const recruiter = await api.clientFor(office.agency, 'FRONT_OFFICE');
  const [there, here] = await askBoth(recruiter, APPROVE, { input });
  expect(there).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(there).toEqual(here);
  await office.staff.ask('mutation { signOut }');
  const [ended] = await askBoth(office.staff, APPROVE, { input });
  expect(ended).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(api.otherProcess.asked).toBe(0);
  expect(new Set(await statuses())).toEqual(new Set(['NEEDS_APPROVAL']));
});

test('of an operation with several commands, each is carried out once', async () => {
  const several = `mutation ($few: UpdateAssignmentStatusInput!, $many: UpdateAssignmentStatusInput!) {
    few: updateAssignmentStatus(input: $few) { __typename }
    many: updateAssignmentStatus(input: $many) { __typename } }`;
  const few = { action: 'APPROVE', assignmentIds: ids.slice(0, 3) };
  await office.staff.ask(several, { few, many: { action: 'APPROVE', assignmentIds: ids } });
  expect(api.otherProcess.asked).toBe(0);
  const approved = await api.database.sql(
    `SELECT FROM audit_entry WHERE agency_id = $1 AND action = 'approve'`,
    [office.agency.id],
  );
  expect(approved).toHaveLength(MANY);
});

test('a partner’s token pays once, and changes what its program may change', async () => {
  const admin = await api.clientFor(office.agency, 'ADMIN');
  const cost = async (isReady: boolean) => {
    api.otherProcess.isReady = isReady;
    const partner = new PartnerClient(api.app, (await createToken(admin)).value);
    const input = { action: 'APPROVE', assignmentIds: ids };
    const { headers, data } = await partner.send(APPROVE, { input });
    expect(data).toMatchObject({ result: { __typename: 'BulkDone' } });
    return headers['ratelimit'];
  };
  expect(await cost(true)).toBe(await cost(false));
  expect(api.otherProcess.asked).toBe(1);
  const changes = await api.database.sql(
    `SELECT DISTINCT account_id AS account, actor_name AS actor FROM change_set
     JOIN audit_entry AS entry ON entry.change_set_id = change_set.id AND entry.action = 'approve'
     WHERE change_set.agency_id = $1`,
    [office.agency.id],
  );
  expect(changes).toEqual([{ account: null, actor: 'Payroll bridge (partner)' }]);
});

test('where the other process ends meanwhile, nobody is told that nothing was changed, or to try again', async () => {
  api.otherProcess.fails = new Unavailable('UNAVAILABLE', { committing: true });
  const input = { action: 'APPROVE', assignmentIds: ids };
  const { status, headers, errors } = await office.staff.send(APPROVE, { input });
  expect(status).toBe(503);
  expect(headers['retry-after']).toBeUndefined();
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('See whether your change is there') as string,
      extensions: {
        code: 'UNAVAILABLE',
        retryAfterSeconds: null,
        correlationId: headers['x-correlation-id'],
      },
    },
  ]);
});

test('what fails in the other process is masked, under the number that the request has here', async () => {
  api.otherProcess.fails = new Error('secret of 555-0100');
  const input = { action: 'APPROVE', assignmentIds: ids };
  const { status, headers, errors } = await office.staff.send(APPROVE, { input });
  expect(status).toBe(500);
  expect(JSON.stringify(errors)).not.toContain('secret');
  expect(errors?.[0]?.extensions?.['correlationId']).toBe(headers['x-correlation-id']);
});
