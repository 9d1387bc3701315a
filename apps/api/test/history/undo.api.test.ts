import { message } from '@stint/domain/messages/message.ts';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClientEntity } from '../../src/client/client.entity.ts';
import { ContactEntity } from '../../src/contact/contact.entity.ts';
import { insertRows, patchRows } from '../../src/database/write-rows.ts';
import { LocationEntity } from '../../src/location/location.entity.ts';
import { TaskEntity } from '../../src/task/task.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { textFor } from '../../src/graphql/localized-text.ts';
import { type ActionRefused, refused } from '../../src/graphql/results.ts';
import { recordChange } from '../../src/history/change.ts';
import { runCommand } from '../../src/history/command.ts';
import type { SignedInContext } from '../../src/context/request-context.ts';
import { actingFor } from '../support/acting.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let ctx: SignedInContext;
let mia: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  agency = await api.createAgency();
  const account = await agency.staff('FRONT_OFFICE');
  ctx = await actingFor(api, agency, account);
  mia = await api.signedIn(agency, account);
});
afterAll(() => api.close());

/** A command as the nouns write them: it renames a client that is still at the version given. */
function rename(id: string, name: string, version: number, as = ctx) {
  return runCommand(as, async (tx) => {
    const patched = await patchRows(tx, as, ClientEntity, [{ id, version, set: { name } }]);
    const entries = patched.map((row) => ({ ...row, action: 'updated' }));
    return { changeSetId: await recordChange(tx, as, { command: 'client:write', entries }) };
  });
}

async function renamed(id: string, name: string, version: number): Promise<string> {
  const result = await rename(id, name, version);
  if (!('changeSetId' in result)) throw new Error(JSON.stringify(result));
  return globalId('ChangeSet', result.changeSetId);
}

async function undo(client: GraphClient, changeSetId: string) {
  const { undo: answer } = await client.ask<{ undo: Record<string, unknown> }>(
    `mutation ($id: ID!) { undo(changeSetId: $id) {
      __typename
      ... on Undone { sentence }
      ... on ActionRefused { message refusals { code blocking { kind id label } } }
    } }`,
    { id: changeSetId },
  );
  return answer;
}

const nameOf = async (id: string) =>
  (await api.database.sql('SELECT name, version FROM client WHERE id = $1', [id]))[0];

describe('undo', () => {
  test('puts everything back as it was, once', async () => {
    const { id } = await agency.client({ name: 'Before' });
    const change = await renamed(id, 'After', 1);
    expect(await nameOf(id)).toEqual({ name: 'After', version: 2 });
    expect(await undo(mia, change)).toEqual({
      __typename: 'Undone',
      sentence: '1 client is as it was before.',
    });
    expect(await nameOf(id)).toEqual({ name: 'Before', version: 3 });
    expect(await undo(mia, change)).toMatchObject({ refusals: [{ code: 'ALREADY_UNDONE' }] });
  });

  test('is refused once something was built on it, and says on which record', async () => {
    const { id } = await agency.client({ name: 'Before' });
    const change = await renamed(id, 'After', 1);
    await renamed(id, 'Later', 2);
    expect(await undo(mia, change)).toMatchObject({
      refusals: [
        {
          code: 'BUILT_UPON',
          blocking: [{ kind: 'client', id: globalId('Client', id), label: 'client Later' }],
        },
      ],
    });
    expect(await nameOf(id)).toEqual({ name: 'Later', version: 3 });
  });

  test('takes away what the command made, unless something refers to it', async () => {
    const create = async () => {
      const id = uuid();
      const made = await runCommand(ctx, async (tx) => {
        const rows = await insertRows(tx, ctx, ClientEntity, [{ id, name: 'New' }]);
        const entries = rows.map((row) => ({ ...row, action: 'created' }));
        return { changeSetId: await recordChange(tx, ctx, { command: 'client:write', entries }) };
      });
      return { id, change: globalId('ChangeSet', (made as { changeSetId: string }).changeSetId) };
    };
    const lonely = await create();
    expect(await undo(mia, lonely.change)).toMatchObject({ __typename: 'Undone' });
    expect(await nameOf(lonely.id)).toBeUndefined();

    const known = await create();
    await agency.insert(ContactEntity, { clientId: known.id, firstName: 'Al', lastName: 'Orr' });
    expect(await undo(mia, known.change)).toMatchObject({
      refusals: [{ code: 'BUILT_UPON', blocking: [{ kind: 'contact', label: 'contact Al Orr' }] }],
    });
    expect(await nameOf(known.id)).toEqual({ name: 'New', version: 1 });
  });

  test('names all that refers to what the command made, whichever way it does', async () => {
    const id = uuid();
    const made = await runCommand(ctx, async (tx) => {
      const rows = await insertRows(tx, ctx, ClientEntity, [{ id, name: 'New' }]);
      const contact = { id: uuid(), clientId: id, firstName: 'Own', lastName: 'Contact' };
      rows.push(...(await insertRows(tx, ctx, ContactEntity, [contact])));
      const entries = rows.map((row) => ({ ...row, action: 'created' }));
      return { changeSetId: await recordChange(tx, ctx, { command: 'client:write', entries }) };
    });
    await agency.insert(ContactEntity, { clientId: id, firstName: 'Al', lastName: 'Orr' });
    await agency.insert(LocationEntity, { clientId: id, name: 'Plant', timeZone: 'UTC' });
    const ownerId = ctx.account!.id;
    const task = {
      title: 'Call',
      recordType: 'client',
      recordId: id,
      ownerId,
      dueOn: '2026-07-01',
    };
    await agency.insert(TaskEntity, { ...task, status: 'OPEN' });
    const { changeSetId } = made as { changeSetId: string };
    const answer = await undo(mia, globalId('ChangeSet', changeSetId));
    const [refusal] = answer['refusals'] as { blocking: { label: string }[] }[];
    expect(refusal!.blocking.map(({ label }) => label).toSorted()).toEqual([
      'contact Al Orr',
      'location Plant',
      'task “Call”',
    ]);
  });

  test('is for those who may make the change', async () => {
    const { id } = await agency.client();
    const change = await renamed(id, 'After', 1);
    const backOffice = await api.clientFor(agency, 'BACK_OFFICE');
    expect(await undo(backOffice, change)).toMatchObject({ refusals: [{ code: 'NOT_PERMITTED' }] });
    const admin = await api.clientFor(agency, 'ADMIN');
    expect(await undo(admin, change)).toMatchObject({ __typename: 'Undone' });
  });

  test('of another agency’s change looks like one of a change that does not exist', async () => {
    const { id } = await agency.client({ name: 'Before' });
    const change = await renamed(id, 'After', 1);
    const stranger = await api.clientFor(await api.createAgency(), 'ADMIN');
    const foreign = await undo(stranger, change);
    expect(foreign).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    expect(foreign).toEqual(await undo(stranger, globalId('ChangeSet', uuid())));
    expect(await nameOf(id)).toMatchObject({ name: 'After' });
  });
});

describe('a command', () => {
  test('of fifty writers with one version, exactly one wins; the others learn who was faster', async () => {
    const { id } = await agency.client();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) => rename(id, `Writer ${index}`, 1)),
    );
    expect(results.filter((result) => 'changeSetId' in result)).toHaveLength(1);
    const refusal = results.find((result) => 'refusals' in result);
    expect(refusal).toMatchObject({ refusals: [{ code: 'CHANGED_SINCE' }] });
    expect(textFor((refusal as ActionRefused).message, ctx)).toContain(ctx.account!.displayName);
    expect(await nameOf(id)).toMatchObject({ version: 2 });
    const history = await api.database.sql('SELECT FROM audit_entry WHERE record_id = $1', [id]);
    expect(history).toHaveLength(1);
  });

  test('that dies in the middle leaves nothing: no row, no history, nothing to tell', async () => {
    const { id } = await agency.client({ name: 'Before' });
    await expect(
      runCommand(ctx, async (tx) => {
        const patched = await patchRows(tx, ctx, ClientEntity, [{ id, set: { name: 'Half' } }]);
        const entries = patched.map((row) => ({ ...row, action: 'updated' }));
        await recordChange(tx, ctx, { command: 'client:write', entries });
        throw new Error('the power went out');
      }),
    ).rejects.toThrow('the power went out');
    expect(await nameOf(id)).toEqual({ name: 'Before', version: 1 });
    expect(await api.database.sql('SELECT FROM audit_entry WHERE record_id = $1', [id])).toEqual(
      [],
    );
    expect(
      await api.database.sql('SELECT FROM change_set WHERE agency_id = $1', [agency.id]),
    ).toEqual([]);
  });

  test('that refuses after having written takes it back', async () => {
    const { id } = await agency.client({ name: 'Before' });
    const result = await runCommand(ctx, async (tx) => {
      await patchRows(tx, ctx, ClientEntity, [{ id, set: { name: 'Half' } }]);
      return refused([{ code: 'NO', message: message('JOB_WAITS', {}) }]);
    });
    expect(result).toMatchObject({ refusals: [{ code: 'NO' }] });
    expect(await nameOf(id)).toEqual({ name: 'Before', version: 1 });
  });

  test('that another one locks out is run again', async () => {
    const [one, two] = [await agency.client(), await agency.client()];
    const crosswise = (first: string, second: string) =>
      runCommand(ctx, async (tx) => {
        await patchRows(tx, ctx, ClientEntity, [{ id: first, set: { notes: 'first' } }]);
        await new Promise((done) => setTimeout(done, 100));
        await patchRows(tx, ctx, ClientEntity, [{ id: second, set: { notes: 'second' } }]);
        return true;
      });
    expect(await Promise.all([crosswise(one.id, two.id), crosswise(two.id, one.id)])).toEqual([
      true,
      true,
    ]);
  });
});
