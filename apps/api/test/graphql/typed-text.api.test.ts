import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackOffice, codesOf, command } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

interface Saved {
  __typename: string;
  problems?: { path: string; message: string }[];
  candidate?: { id: string; version: number; fullName: string; notes: string | null };
  client?: { id: string; version: number; name: string; website: string | null };
}

const fieldsOf = {
  Candidate: 'candidate { id version fullName notes }',
  Client: 'client { id version name website }',
};

async function save(
  noun: keyof typeof fieldsOf,
  does: 'create' | 'update',
  input: object,
): Promise<Saved> {
  const { result } = await office.staff.ask<{ result: Saved }>(
    `mutation ($input: ${does === 'create' ? 'Create' : 'Update'}${noun}Input!) {
       result: ${does}${noun}(input: $input) { __typename
         ... on ${noun}${does === 'create' ? 'Created' : 'Updated'} { ${fieldsOf[noun]} }
         ... on InvalidInput { problems { path message } } } }`,
    { input },
  );
  return result;
}

const candidate = (over: object) =>
  save('Candidate', 'create', { firstName: 'Ada', lastName: 'Byron', ...over });

describe('what cannot be seen', () => {
  test('is no reason', async () => {
    for (const reason of ['\u200b\u200b', '\u2060', '\u3164', '\u202e']) {
      const { placement, candidate } = await office.placed();
      const { id: placementId, version } = placement;
      const one = await command(office.staff, 'cancelPlacement', { placementId, version, reason });
      expect(codesOf(one)).toEqual(['REASON_REQUIRED']);
      const candidateIds = [candidate];
      const all = await command(office.staff, 'cancelPendingPlacements', { candidateIds, reason });
      expect(all.outcomes?.[0]).toMatchObject({ done: false });
    }
  });

  test('is no name, entered or changed', async () => {
    const there = (await candidate({})).candidate!;
    const client = (await save('Client', 'create', { name: 'Acme' })).client!;
    for (const nothing of ['\u200b', '\u2060', '\u00ad', '\u3164']) {
      const problems = [{ path: 'firstName', message: 'Enter a first name.' }];
      expect(await candidate({ firstName: nothing })).toMatchObject({ problems });
      const { id, version } = there;
      const changed = await save('Candidate', 'update', { id, version, firstName: nothing });
      expect(changed).toMatchObject({ problems });
      const unnamed = { problems: [{ path: 'name', message: 'Enter a name.' }] };
      expect(await save('Client', 'create', { name: nothing })).toMatchObject(unnamed);
      expect(
        await save('Client', 'update', { id: client.id, version: client.version, name: nothing }),
      ).toMatchObject(unnamed);
    }
  });

  test('within a text is refused where it deceives, with its field', async () => {
    expect(
      await candidate({ firstName: 'Ada\u0007', lastName: 'Byron \u202egpj', notes: 'x\u202ey' }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { path: 'firstName', message: expect.stringContaining('U+0007') },
        { path: 'lastName', message: expect.stringContaining('U+202E') },
        { path: 'notes', message: expect.stringContaining('U+202E') },
      ],
    });
  });
});

test('a name is one line, a note keeps its lines', async () => {
  const saved = await candidate({ firstName: 'Ada\nMaria', notes: 'One.\r\nTwo.' });
  expect(saved.candidate).toMatchObject({ fullName: 'Ada Maria Byron', notes: 'One.\nTwo.' });
});

test('names of any script stay as they are written', async () => {
  for (const firstName of ['علی\u200cرضا', 'क्\u200dष', '👩🏽\u200d🚒', '葛\u{e0100}', 'Ṣ\u0327a'])
    expect((await candidate({ firstName })).candidate?.fullName).toBe(
      `${firstName.normalize('NFC')} Byron`,
    );
});

test('a website is one', async () => {
  const addresses = { 'https://acme.example/jobs?x=1': true, 'acme.example': true };
  for (const website of Object.keys(addresses)) {
    const { client } = await save('Client', 'create', { name: 'Acme', website });
    expect(client?.website).toBe(website.startsWith('https') ? website : `https://${website}`);
  }
  for (const website of ['javascript:alert(1)', 'data:text/html,x', 'https://a b.example', 'x'])
    expect(await save('Client', 'create', { name: 'Acme', website })).toMatchObject({
      problems: [{ path: 'website', message: `“${website}” is not the address of a website.` }],
    });
});

test('what is missing is said in people’s words', async () => {
  const { id, version } = (
    await office.staff.ask<{
      jobOrder: { id: string; version: number };
    }>('query ($id: ID!) { jobOrder(id: $id) { id version } }', {
      id: (await office.submitted()).jobOrder,
    })
  ).jobOrder;
  const { result } = await office.staff.ask<{ result: Saved }>(
    `mutation ($input: UpdateJobOrderInput!) { result: updateJobOrder(input: $input) {
       __typename ... on InvalidInput { problems { path message } } } }`,
    { input: { id, version, clientId: null, title: null } },
  );
  expect(result.problems).toEqual([
    { path: 'clientId', message: 'This can’t be empty.' },
    { path: 'title', message: 'Enter a title.' },
  ]);
});
