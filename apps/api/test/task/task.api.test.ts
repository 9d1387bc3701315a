import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { systemContext } from '../../src/context/system-context.ts';
import { taskReminders } from '../../src/task/task.jobs.ts';
import { BackOffice } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let mia: GraphClient;
let owner: string;
let candidate: string;

const TASK = `id version title status dueOn remindOn remindedOn outcome
  owner { id displayName } subject { id kind label }
  actions { action allowed asks { field kind } } timeline { sentence actor undoable changeSetId }`;
const REFUSED = `... on ActionRefused { refusals { code field } }
  ... on InvalidInput { problems { path message } }`;

interface Task {
  id: string;
  version: number;
  status: string;
  dueOn: string | null;
  remindOn: string | null;
  remindedOn: string | null;
  outcome: string | null;
  owner: { id: string; displayName: string };
  subject: { id: string; kind: string; label: string } | null;
  actions: { action: string; allowed: boolean; asks: { field: string; kind: string }[] }[];
  timeline: { sentence: string; actor: string; undoable: boolean; changeSetId: string }[];
}

interface Answer {
  __typename: string;
  task?: Task;
  changeSetId?: string | null;
  refusals?: { code: string; field: string | null }[];
  problems?: { path: string; message: string }[];
  outcomes?: { recordId: string; label: string; done: boolean; refusals: { code: string }[] }[];
}

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  mia = await api.clientFor(office.agency, 'FRONT_OFFICE');
  const { viewer } = await mia.ask<{ viewer: { account: { id: string } } }>(
    '{ viewer { account { id } } }',
  );
  owner = viewer.account.id;
  const person = await office.agency.candidate({ firstName: 'Ann', lastName: 'Ash' });
  candidate = globalId('Candidate', person.id);
});
afterAll(() => api.close());

async function create(input: object, client = mia): Promise<Answer> {
  const { result } = await client.ask<{ result: Answer }>(
    `mutation ($input: CreateTaskInput!) { result: createTask(input: $input) {
       __typename ... on TaskCreated { changeSetId task { ${TASK} } } ${REFUSED} } }`,
    { input },
  );
  return result;
}

const made = async (input: object = {}) =>
  (await create({ title: 'Call back', subjectId: candidate, ...input })).task!;

async function act(action: string, input: object, client = mia): Promise<Answer> {
  const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}TasksInput`;
  const { result } = await client.ask<{ result: Answer }>(
    `mutation ($input: ${type}!) { result: ${action}Tasks(input: $input) { __typename
       ... on BulkDone { changeSetId outcomes { recordId label done refusals { code } } } ${REFUSED} } }`,
    { input },
  );
  return result;
}

async function task(id: string, client = mia): Promise<Task | null> {
  const answer = await client.ask<{ task: Task | null }>(
    `query ($id: ID!) { task(id: $id) { ${TASK} } }`,
    { id },
  );
  return answer.task;
}

describe('a task', () => {
  it('is the viewer’s own unless it says whose it is, and reminds on the day it is due', async () => {
    const { task: created } = await create({
      title: 'Check references',
      subjectId: candidate,
      dueOn: '2026-11-24',
    });
    expect(created).toMatchObject({
      status: 'OPEN',
      owner: { id: owner },
      remindOn: '2026-11-24',
      subject: { id: candidate, kind: 'Candidate', label: 'Ann Ash' },
    });
    expect((await made({ dueOn: '2026-11-24', remindOn: null })).remindOn).toBeNull();
    expect((await create({ title: 'Order badges' })).task?.subject).toBeNull();
    expect((await made({ ownerId: null })).owner.id).toBe(owner);
  });

  it('is about a record that there is, and for a colleague', async () => {
    const other = await BackOffice.open(api);
    const foreign = globalId('Candidate', (await other.agency.candidate()).id);
    const nowhere = globalId('Candidate', '00000000-0000-7000-8000-00000000dead');
    for (const subjectId of [foreign, nowhere]) {
      expect((await create({ title: 'x', subjectId })).refusals).toEqual([
        { code: 'NOT_FOUND', field: 'subjectId' },
      ]);
    }
    const stranger = globalId('Account', (await other.agency.staff('FRONT_OFFICE')).id);
    expect((await create({ title: 'x', ownerId: stranger })).refusals).toEqual([
      { code: 'NOT_FOUND', field: 'ownerId' },
    ]);
    expect((await create({ title: ' \u200b' })).problems).toEqual([
      { path: 'title', message: 'Enter what has to be done.' },
    ]);
  });

  it('says what can be done with it and what that asks', async () => {
    const { id, actions } = await made();
    expect(actions).toEqual([
      { action: 'complete', allowed: true, asks: [{ field: 'note', kind: 'TEXT' }] },
      { action: 'cancel', allowed: true, asks: [{ field: 'note', kind: 'TEXT' }] },
      { action: 'edit', allowed: true, asks: [] },
    ]);
    await act('complete', { targets: [{ id }] });
    expect((await task(id))!.actions.map(({ action }) => action)).toEqual(['reopen']);
  });
});

describe('many tasks', () => {
  const asked = `{ actionsOnTasks { action label asks { field label kind required lines } } }`;
  const note = { field: 'note', kind: 'TEXT', required: false, lines: 2 };

  it('have actions that say what they ask, whatever the tasks are', async () => {
    expect(await mia.ask(asked)).toEqual({
      actionsOnTasks: [
        { action: 'complete', label: 'Mark as done', asks: [{ ...note, label: 'Outcome' }] },
        { action: 'reopen', label: 'Reopen', asks: [] },
        { action: 'cancel', label: 'Cancel', asks: [{ ...note, label: 'Reason' }] },
      ],
    });
  });

  it('have them named in the language of the reader', async () => {
    type Answer = { actionsOnTasks: { label: string }[] };
    const { data } = await mia.send<Answer>(asked, {}, { 'accept-language': 'es' });
    expect(data.actionsOnTasks.map(({ label }) => label)).toEqual([
      'Marcar como hecha',
      'Reabrir',
      'Cancelar',
    ]);
  });
});

describe('completing', () => {
  it('is done for many at once, each by itself, and taken back as a whole', async () => {
    const [one, other] = [await made(), await made({ title: 'Send contract' })];
    await act('complete', { targets: [{ id: other.id }] });
    const answer = await act('complete', {
      targets: [{ id: one.id, version: one.version }, { id: other.id }],
      note: 'Reached her',
    });
    expect(answer.outcomes).toMatchObject([
      { label: 'Call back', done: true },
      { label: 'Send contract', done: false, refusals: [{ code: 'WRONG_STATE' }] },
    ]);
    expect(await task(one.id)).toMatchObject({ status: 'DONE', outcome: 'Reached her' });
    const { undo } = await mia.ask<{ undo: { __typename: string } }>(
      'mutation ($id: ID!) { undo(changeSetId: $id) { __typename } }',
      { id: answer.changeSetId },
    );
    expect(undo.__typename).toBe('Undone');
    expect(await task(one.id)).toMatchObject({ status: 'OPEN', outcome: null });
  });

  it('is previewed: the same outcomes, nothing written', async () => {
    const { id, version } = await made();
    const { previewCompleteTasks } = await mia.ask<{ previewCompleteTasks: Answer }>(
      `query ($input: CompleteTasksInput!) {
         previewCompleteTasks(input: $input) { outcomes { recordId label done refusals { code } } } }`,
      { input: { targets: [{ id, version }] } },
    );
    expect(previewCompleteTasks.outcomes).toEqual([
      { recordId: id, label: 'Call back', done: true, refusals: [] },
    ]);
    expect(await task(id)).toMatchObject({ status: 'OPEN', version });
  });

  it('is refused on another version, and for an id that nothing has', async () => {
    const { id } = await made();
    const nowhere = globalId('Task', '00000000-0000-7000-8000-00000000dead');
    const { outcomes } = await act('complete', { targets: [{ id, version: 7 }, { id: nowhere }] });
    expect(outcomes!.map(({ refusals }) => refusals[0]!.code)).toEqual([
      'CHANGED_SINCE',
      'NOT_FOUND',
    ]);
  });

  it('on other versions names for each task who changed that one', async () => {
    const leo = await api.clientFor(office.agency, 'ADMIN');
    const [one, other] = [await made(), await made({ title: 'Send contract' })];
    await act('complete', { targets: [{ id: one.id }] });
    await act('complete', { targets: [{ id: other.id }] }, leo);
    const { completeTasks } = await mia.ask<{
      completeTasks: {
        outcomes: { refusals: { blocking: { id: string; label: string }[] }[] }[];
      };
    }>(
      `mutation ($input: CompleteTasksInput!) { completeTasks(input: $input) {
         ... on BulkDone { outcomes { refusals { blocking { id label } } } } } }`,
      {
        input: {
          targets: [
            { id: one.id, version: one.version },
            { id: other.id, version: other.version },
          ],
        },
      },
    );
    const actorOf = async (id: string) => (await task(id))!.timeline[0]!.actor;
    const actors = [await actorOf(one.id), await actorOf(other.id)];
    expect(new Set(actors).size).toBe(2);
    expect(completeTasks.outcomes.map(({ refusals }) => refusals[0]!.blocking)).toEqual([
      [{ id: one.id, label: `task changed by ${actors[0]}` }],
      [{ id: other.id, label: `task changed by ${actors[1]}` }],
    ]);
  });

  it('is done once, however many complete it at once', async () => {
    const { id, version } = await made();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => act('complete', { targets: [{ id, version }] })),
    );
    expect(answers.filter(({ outcomes }) => outcomes![0]!.done)).toHaveLength(1);
  });
});

it('reopened it can be edited, done it cannot', async () => {
  const { id } = await made();
  await act('complete', { targets: [{ id }] });
  const update = async (version: number) => {
    const { result } = await mia.ask<{ result: Answer }>(
      `mutation ($input: UpdateTaskInput!) { result: updateTask(input: $input) { __typename
         ... on TaskUpdated { task { ${TASK} } } ${REFUSED} } }`,
      { input: { id, version, dueOn: '2026-12-01' } },
    );
    return result;
  };
  expect((await update(2)).refusals).toMatchObject([{ code: 'WRONG_STATE' }]);
  await act('reopen', { targets: [{ id }] });
  expect((await update(3)).task).toMatchObject({ status: 'OPEN', dueOn: '2026-12-01' });
});

it('lists what is due first, narrowed to an owner, a record, a status and days', async () => {
  const fresh = await BackOffice.open(api);
  const client = globalId('Client', (await fresh.agency.client()).id);
  const add = async (title: string, input: object = {}) =>
    (await create({ title, ...input }, fresh.staff)).task!;
  const later = await add('Later', { dueOn: '2026-12-02', subjectId: client });
  await add('Open');
  const soon = await add('Soon', { dueOn: '2026-11-22' });
  await act('cancel', { targets: [{ id: soon.id }], note: 'Not needed' }, fresh.staff);
  const titles = async (filter: object) => {
    const { tasks } = await fresh.staff.ask<{ tasks: { nodes: { title: string }[] } }>(
      'query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { title } } }',
      { filter },
    );
    return tasks.nodes.map(({ title }) => title);
  };
  expect(await titles({})).toEqual(['Soon', 'Later', 'Open']);
  expect(await titles({ status: ['OPEN'] })).toEqual(['Later', 'Open']);
  expect(await titles({ subjectId: client })).toEqual(['Later']);
  expect(await titles({ dueTo: '2026-11-30' })).toEqual(['Soon']);
  expect(await titles({ ownerId: later.owner.id })).toHaveLength(3);
});

describe('the reminder', () => {
  const warn = vi.fn();
  const job = { key: 'reminders', signal: new AbortController().signal, log: { warn } };
  const remind = async (now: string) => {
    api.setNow(now);
    const ctx = await systemContext(api.platform, office.agency.id);
    await taskReminders.run({ ...ctx, job }, { dueAt: now });
    api.setNow('2026-11-21T18:00:00Z');
  };

  it('comes once on its day, from the system, which the history names', async () => {
    const { id } = await made({ dueOn: '2026-11-24' });
    await remind('2026-11-23T18:00:00Z');
    expect((await task(id))!.remindedOn).toBeNull();
    await remind('2026-11-24T14:00:00Z');
    await remind('2026-11-24T15:00:00Z');
    const reminded = (await task(id))!;
    expect(reminded).toMatchObject({ remindedOn: '2026-11-24', status: 'OPEN', version: 2 });
    expect(reminded.timeline[0]).toMatchObject({ actor: 'Stint' });
  });

  it('comes late rather than never, not for what is done, and again when it is moved', async () => {
    const [missed, done] = [
      await made({ dueOn: '2026-11-24' }),
      await made({ dueOn: '2026-11-24' }),
    ];
    await act('complete', { targets: [{ id: done.id }] });
    await remind('2026-11-26T18:00:00Z');
    expect((await task(missed.id))!.remindedOn).toBe('2026-11-26');
    expect((await task(done.id))!.remindedOn).toBeNull();
    await mia.ask(
      `mutation ($input: UpdateTaskInput!) { updateTask(input: $input) { __typename } }`,
      { input: { id: missed.id, version: 2, remindOn: '2026-11-30' } },
    );
    await remind('2026-11-30T18:00:00Z');
    expect((await task(missed.id))!.remindedOn).toBe('2026-11-30');
    expect(warn).not.toHaveBeenCalled();
  });

  it('that is refused is in the log', async () => {
    const { id } = await made({ dueOn: '2026-11-24' });
    await act('complete', { targets: [{ id }] });
    const ctx = await systemContext(api.platform, office.agency.id);
    // It was open when the job looked.
    const read = async () => ({ rows: [{ id: id.replace('tsk_', '') }] });
    const database = Object.assign(Object.create(ctx.database) as object, ctx.database, { read });
    await taskReminders.run({ ...ctx, database: database as never, job }, { dueAt: ctx.now });
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      { recordId: id, codes: expect.arrayContaining(['WRONG_STATE']) },
      'refused',
    );
  });
});
