import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { bodies, log, logged, remove, update } from '../support/activities.ts';
import { BackOffice, codesOf, outcomeCodes, undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let mia: GraphClient;
let miaId: string;
let bob: GraphClient;
let bobId: string;
let ada: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  const { agency } = office;
  const [front, back] = [
    await agency.staff('FRONT_OFFICE', { displayName: 'Mia Reyes' }),
    await agency.staff('BACK_OFFICE', { displayName: 'Bob Stone' }),
  ];
  miaId = globalId('Account', front.id);
  bobId = globalId('Account', back.id);
  mia = await api.signedIn(agency, front);
  bob = await api.signedIn(agency, back);
  ada = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

async function aCandidate(over = {}) {
  return globalId('Candidate', (await office.agency.candidate(over)).id);
}

describe('recording', () => {
  test('a call says who spoke when about whom, and with whom it is shared', async () => {
    const subjectId = await aCandidate({ firstName: 'Ann', lastName: 'Ash' });
    const call = await logged(mia, {
      subjectId,
      body: '  Wants nights.\nCall again. ',
      occurredAt: '2026-11-20T15:00:00Z',
      mentionIds: [bobId, bobId],
      pinned: true,
    });
    expect(call).toMatchObject({
      version: 1,
      kind: 'CALL',
      body: 'Wants nights.\nCall again.',
      occurredAt: '2026-11-20T15:00:00Z',
      pinned: true,
      private: false,
      editable: true,
      author: { displayName: 'Mia Reyes' },
      mentions: [{ displayName: 'Bob Stone' }],
      subject: { id: subjectId, kind: 'Candidate', label: 'Ann Ash' },
    });
    expect(await bodies(bob, { mentionsMe: true })).toEqual([call.body]);
    expect(await bodies(mia, { mentionsMe: true })).toEqual([]);
  });

  test('an activity took place now when nothing is said', async () => {
    const note = await logged(mia, { subjectId: await aCandidate(), kind: 'NOTE' });
    expect(note).toMatchObject({ occurredAt: '2026-11-21T18:00:00Z', pinned: false, mentions: [] });
  });

  test('is refused in the future, without text, and where a private one mentions somebody', async () => {
    const subjectId = await aCandidate();
    const answer = await log(mia, {
      subjectId,
      occurredAt: '2026-11-22T18:00:00Z',
      private: true,
      mentionIds: [bobId],
    });
    expect(codesOf(answer)).toEqual(['NOT_YET', 'PRIVATE_MENTION']);
    const blank = await log(mia, { subjectId, body: ' \n ' });
    expect(blank.problems).toMatchObject([{ path: 'body' }]);
    const long = await log(mia, { subjectId, body: 'x'.repeat(10_001) });
    expect(long.problems).toMatchObject([{ path: 'body' }]);
    expect(await bodies(mia, { subjectId })).toEqual([]);
  });

  test('is refused about what is not there, another agency’s, or has no activities', async () => {
    const stranger = await BackOffice.open(api);
    const foreign = globalId('Candidate', (await stranger.agency.candidate()).id);
    const nowhere = globalId('Candidate', '00000000-0000-7000-8000-00000000dead');
    const [one, other] = [
      await log(mia, { subjectId: foreign }),
      await log(mia, { subjectId: nowhere }),
    ];
    expect(one).toEqual(other);
    expect(one.refusals).toMatchObject([{ code: 'NOT_FOUND', field: 'subjectId' }]);
    const account = await log(mia, { subjectId: miaId });
    expect(account.problems).toMatchObject([{ path: 'subjectId' }]);
  });

  test('mentions colleagues only', async () => {
    const { agency } = office;
    const contact = await agency.contact();
    const portal = await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
    const answer = await log(mia, {
      subjectId: await aCandidate(),
      mentionIds: [bobId, globalId('Account', portal.id)],
    });
    expect(answer.refusals).toMatchObject([{ code: 'NOT_FOUND', field: 'mentionIds.1' }]);
  });
});

describe('changing and deleting', () => {
  test('is for the author and for administrators', async () => {
    const call = await logged(mia, { subjectId: await aCandidate() });
    const change = { id: call.id, version: 1, body: 'Other words' };
    expect(codesOf(await update(bob, change))).toEqual(['NOT_AUTHOR']);
    expect(outcomeCodes(await remove(bob, call.id))).toEqual([['NOT_AUTHOR']]);
    expect((await update(mia, { ...change, pinned: true })).activity).toMatchObject({
      version: 2,
      body: 'Other words',
      pinned: true,
      kind: 'CALL',
    });
    expect((await update(ada, { id: call.id, version: 2, pinned: false })).activity).toMatchObject({
      version: 3,
      body: 'Other words',
      pinned: false,
    });
    expect((await remove(ada, call.id)).outcomes).toMatchObject([{ done: true, label: 'Call' }]);
  });

  test('tells of another change meanwhile, and writes nothing where nothing differs', async () => {
    const call = await logged(mia, { subjectId: await aCandidate() });
    const same = await update(mia, { id: call.id, version: 1, body: call.body, kind: 'CALL' });
    expect(same).toMatchObject({ changeSetId: null, activity: { version: 1 } });
    await update(mia, { id: call.id, version: 1, kind: 'EMAIL' });
    const late = await update(ada, { id: call.id, version: 1, kind: 'NOTE' });
    expect(codesOf(late)).toEqual(['CHANGED_SINCE']);
  });

  test('a private one that mentions somebody comes about by no change', async () => {
    const call = await logged(mia, { subjectId: await aCandidate(), mentionIds: [bobId] });
    const answer = await update(mia, { id: call.id, version: 1, private: true });
    expect(codesOf(answer)).toEqual(['PRIVATE_MENTION']);
    const cleared = await update(mia, { id: call.id, version: 1, private: true, mentionIds: [] });
    expect(cleared.activity).toMatchObject({ private: true, mentions: [] });
  });
});

describe('undo', () => {
  test('takes a recorded activity away, and brings a deleted one back as it was', async () => {
    const subjectId = await aCandidate();
    const call = await logged(mia, { subjectId, body: 'One', pinned: true, mentionIds: [bobId] });
    const deleted = await remove(mia, call.id);
    expect(await bodies(mia, { subjectId })).toEqual([]);
    expect(await undo(mia, deleted.changeSetId)).toMatchObject({ __typename: 'Undone' });
    const back = await mia.ask<{ activity: object }>(
      'query ($id: ID!) { activity(id: $id) { body pinned mentions { displayName } author { displayName } } }',
      { id: call.id },
    );
    expect(back.activity).toEqual({
      body: 'One',
      pinned: true,
      mentions: [{ displayName: 'Bob Stone' }],
      author: { displayName: 'Mia Reyes' },
    });
    const other = await logged(mia, { subjectId, body: 'Two' });
    expect(await undo(mia, other.changeSetId)).toMatchObject({ __typename: 'Undone' });
    expect(await bodies(mia, { subjectId })).toEqual(['One']);
  });

  test('is for those who may change the activity', async () => {
    const subjectId = await aCandidate();
    const call = await logged(mia, { subjectId });
    expect(codesOf(await undo(bob, call.changeSetId))).toEqual(['NOT_PERMITTED']);
    const deleted = await remove(mia, call.id);
    expect(codesOf(await undo(bob, deleted.changeSetId))).toEqual(['NOT_PERMITTED']);
    expect(await undo(ada, deleted.changeSetId)).toMatchObject({ __typename: 'Undone' });
  });

  test('of a record’s creation is refused while it has activities, and names them', async () => {
    const { createClient } = await mia.ask<{
      createClient: { changeSetId: string; client: { id: string } };
    }>(
      `mutation { createClient(input: { name: "Acme" }) { ... on ClientCreated { changeSetId client { id } } } }`,
    );
    const subjectId = createClient.client.id;
    const call = await logged(bob, { subjectId });
    const hidden = await logged(ada, { subjectId, body: 'Secret', kind: 'NOTE', private: true });
    const answer = await undo(mia, createClient.changeSetId);
    expect(answer.refusals).toMatchObject([
      {
        code: 'BUILT_UPON',
        blocking: [
          { kind: 'activity', id: call.id, label: 'call by Bob Stone' },
          { kind: 'activity', label: 'a private activity' },
        ],
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('Secret');
    await remove(ada, call.id, hidden.id);
    expect(await undo(mia, createClient.changeSetId)).toMatchObject({ __typename: 'Undone' });
  });
});

test('a list is filtered by kind, author, subject, time and whether pinned', async () => {
  const subjectId = await aCandidate();
  await logged(mia, { subjectId, body: 'a', kind: 'NOTE', occurredAt: '2026-11-01T12:00:00Z' });
  await logged(bob, { subjectId, body: 'b', kind: 'MEETING', occurredAt: '2026-11-03T12:00:00Z' });
  await logged(mia, { subjectId, body: 'c', pinned: true, occurredAt: '2026-11-02T12:00:00Z' });
  expect(await bodies(mia, { subjectId })).toEqual(['b', 'c', 'a']);
  expect(await bodies(mia, { subjectId, kind: ['NOTE', 'MEETING'] })).toEqual(['b', 'a']);
  expect(await bodies(mia, { subjectId, authorId: miaId })).toEqual(['c', 'a']);
  expect(await bodies(mia, { subjectId, pinned: true })).toEqual(['c']);
  expect(await bodies(mia, { subjectId, pinned: false })).toEqual(['b', 'a']);
  expect(
    await bodies(mia, { subjectId, from: '2026-11-02T12:00:00Z', to: '2026-11-02T13:00:00Z' }),
  ).toEqual(['c']);
  const { errors } = await mia.send(
    `{ activities(filter: { subjectId: "${miaId}" }) { nodes { id } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});
