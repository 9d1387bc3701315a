import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import {
  BackOffice,
  codesOf,
  command,
  type ItemAnswer,
  itemFields,
  outcomeCodes,
  undo,
} from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  office = await BackOffice.open(api);
  admin = await api.clientFor(office.agency, 'ADMIN');
});
afterAll(() => api.close());

const list = async (client = admin) => {
  const answer = await client.ask<{ hiringChecklist: ItemAnswer[] }>(
    `{ hiringChecklist { ${itemFields} } }`,
  );
  return answer.hiringChecklist;
};
const labels = async () => (await list()).map(({ label }) => label);
const named = async (label: string) => (await list()).find((item) => item.label === label)!;
const seen = ({ id, version }: ItemAnswer) => ({ id, version });

const add = (input: object) =>
  command(admin, 'createHiringChecklistItem', { required: true, ...input });
const retire = async (label: string) =>
  command(admin, 'retireHiringChecklistItem', seen(await named(label)));

const asked = async (candidate: string) => {
  const { hiringCandidate } = await office.staff.ask<{
    hiringCandidate: { checklist: { itemId: string; key: string; done: boolean }[] };
  }>('query ($id: ID!) { hiringCandidate(id: $id) { checklist { itemId key done } } }', {
    id: candidate,
  });
  return hiringCandidate.checklist;
};
const tick = (candidateId: string, itemId: string) =>
  command(office.staff, 'setChecklistItem', { candidateId, itemId, done: true });
const hire = async (candidate: string) =>
  outcomeCodes(await command(office.staff, 'hireCandidates', { candidateIds: [candidate] }));

describe('the hiring checklist of an agency (P-11)', () => {
  it('is read in order by who configures it and who hires', async () => {
    expect((await list()).map(({ key }) => key)).toEqual([
      'IDENTITY',
      'WORK_ELIGIBILITY',
      'TAX_FORMS',
      'BANK',
      'TAX_FORMS',
      'BANK',
      'POLICIES',
    ]);
    expect(await list(office.staff)).toHaveLength(7);
    const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
    await expect(list(front)).rejects.toThrow('hiring:read');
  });

  it.each(['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN'] as const)(
    'is not changed by %s, in any way',
    async (role) => {
      const client = await api.clientFor(office.agency, role);
      const before = await list();
      const item = seen(before[0]!);
      for (const [name, input] of [
        ['createHiringChecklistItem', { label: 'Drug test', required: true }],
        ['updateHiringChecklistItem', { ...item, required: false }],
        ['moveHiringChecklistItem', { ...item, place: 3 }],
        ['retireHiringChecklistItem', item],
      ] as const) {
        await expect(command(client, name, input)).rejects.toThrow('agency:configure');
      }
      expect(await list()).toEqual(before);
    },
  );

  it('of another agency is out of reach', async () => {
    const other = await BackOffice.open(api);
    const otherAdmin = await api.clientFor(other.agency, 'ADMIN');
    const before = await list();
    const item = seen(before[0]!);
    for (const [name, input] of [
      ['updateHiringChecklistItem', { ...item, required: false }],
      ['moveHiringChecklistItem', { ...item, place: 3 }],
      ['retireHiringChecklistItem', item],
    ] as const) {
      expect(codesOf(await command(otherAdmin, name, input))).toEqual(['NOT_FOUND']);
    }
    await command(otherAdmin, 'createHiringChecklistItem', { label: 'Theirs', required: true });
    expect(await list()).toEqual(before);
  });
});

describe('an item that is added', () => {
  it('is asked of who is placed in that job type, and blocks their hiring', async () => {
    const temp = await office.placed();
    const terms = { jobType: 'DIRECT', salary: '1', feePercent: '1' };
    const direct = await office.placed({}, terms);
    const answer = await add({ label: ' Drug test ', jobType: 'TEMP_CONTRACT' });
    expect(answer.item).toMatchObject({ key: 'DRUG_TEST', label: 'Drug test', position: 7 });
    const keys = async (candidate: string) => (await asked(candidate)).map(({ key }) => key);
    expect(await keys(temp.candidate)).toContain('DRUG_TEST');
    expect(await keys(direct.candidate)).not.toContain('DRUG_TEST');
  });

  it('of a name that is there is refused, and without a name', async () => {
    expect((await add({ label: 'identity VERIFIED' })).refusals).toMatchObject([
      { code: 'DUPLICATE_ITEM', field: 'label' },
    ]);
    expect((await add({ label: '  ' })).problems).toMatchObject([{ path: 'label' }]);
    expect(await labels()).toHaveLength(7);
  });

  it('twice at once is there once, also where nothing was asked before', async () => {
    await api.database.sql('DELETE FROM hiring_checklist_item WHERE agency_id = $1', [
      office.agency.id,
    ]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => add({ label: 'Drug test' })));
    expect(answers.filter(({ item }) => item)).toHaveLength(1);
    expect(await labels()).toEqual(['Drug test']);
  });

  it('goes with undo, until somebody ticked it', async () => {
    const first = await add({ label: 'Drug test' });
    await undo(admin, first.changeSetId);
    expect(await labels()).not.toContain('Drug test');

    const second = await add({ label: 'Drug test' });
    const { candidate } = await office.placed();
    await tick(candidate, second.item!.id);
    expect(codesOf(await undo(admin, second.changeSetId))).toEqual(['BUILT_UPON']);
  });
});

describe('an item that is changed', () => {
  it('is called otherwise, with what was ticked, and does not block when it is optional', async () => {
    const { candidate } = await office.placed();
    const identity = await named('Identity verified');
    await tick(candidate, identity.id);
    const answer = await command(admin, 'updateHiringChecklistItem', {
      ...seen(identity),
      label: 'Passport seen',
      required: false,
    });
    expect(answer.item).toMatchObject({ version: 2, label: 'Passport seen', required: false });
    expect((await asked(candidate))[0]).toMatchObject({ key: 'IDENTITY', done: true });
  });

  it('is refused for the name of another, and for a version that is no longer', async () => {
    const identity = seen(await named('Identity verified'));
    const set = (over: object) =>
      command(admin, 'updateHiringChecklistItem', { ...identity, ...over });
    expect(codesOf(await set({ label: 'Policies acknowledged' }))).toEqual(['DUPLICATE_ITEM']);
    await set({ required: false });
    expect(codesOf(await set({ required: true }))).toEqual(['CHANGED_SINCE']);
    expect((await named('Identity verified')).required).toBe(false);
  });
});

describe('an item that is moved', () => {
  it('stands there for everybody, and back again with undo', async () => {
    const before = await labels();
    const last = await named('Policies acknowledged');
    const answer = await command(admin, 'moveHiringChecklistItem', { ...seen(last), place: 1 });
    expect(answer.items).toHaveLength(7);
    const moved = [before.at(-1), ...before.slice(0, -1)];
    expect(await labels()).toEqual(moved);
    const { candidate } = await office.placed();
    expect((await asked(candidate))[0]!.key).toBe('POLICIES');
    await undo(admin, answer.changeSetId);
    expect(await labels()).toEqual(before);
  });

  it('is refused when it was moved meanwhile, or to no place', async () => {
    const last = seen(await named('Policies acknowledged'));
    const move = (place: number) => command(admin, 'moveHiringChecklistItem', { ...last, place });
    await move(6);
    expect(codesOf(await move(1))).toEqual(['CHANGED_SINCE']);
    expect((await move(0)).problems).toMatchObject([{ path: 'place' }]);
  });

  it('to where it stands changes nothing', async () => {
    const last = await named('Policies acknowledged');
    const answer = await command(admin, 'moveHiringChecklistItem', { ...seen(last), place: 7 });
    expect(answer).toMatchObject({ items: [], changeSetId: null });
  });
});

describe('an item that is retired', () => {
  const required = [
    'Identity verified',
    'Work eligibility (I-9)',
    'Tax forms (W-4)',
    'Policies acknowledged',
  ];

  it('blocks nobody any more', async () => {
    const { candidate } = await office.placed();
    for (const { itemId, key } of await asked(candidate)) {
      if (key !== 'IDENTITY') await tick(candidate, itemId);
    }
    expect(await hire(candidate)).toEqual([['CHECKLIST_INCOMPLETE']]);
    const answer = await retire('Identity verified');
    expect(answer.item).toMatchObject({ retiredAt: '2026-11-21T18:00:00Z' });
    expect(await hire(candidate)).toEqual([[]]);
  });

  it('is kept with its ticks, cannot be ticked, and is back with undo', async () => {
    const { candidate } = await office.placed();
    const identity = await named('Identity verified');
    await tick(candidate, identity.id);
    const { changeSetId } = await retire('Identity verified');
    expect(await office.rows('hiring_checklist_entry', 'item_id')).toHaveLength(1);
    expect(codesOf(await tick(candidate, identity.id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await command(admin, 'retireHiringChecklistItem', seen(identity)))).toEqual([
      'NOT_FOUND',
    ]);
    await undo(admin, changeSetId);
    expect((await asked(candidate))[0]).toMatchObject({ key: 'IDENTITY', done: true });
  });

  it('is asked again when it is added again, and what was ticked is ticked', async () => {
    const { candidate } = await office.placed();
    const identity = await named('Identity verified');
    await tick(candidate, identity.id);
    await retire('Identity verified');
    const { item } = await add({ label: 'Identity verified', required: false });
    expect(item).toMatchObject({ id: identity.id, required: false, position: 7, retiredAt: null });
    expect((await asked(candidate)).at(-1)).toMatchObject({ key: 'IDENTITY', done: true });
  });

  it('leaves nothing to block when all that was required is', async () => {
    const { candidate } = await office.placed();
    for (const label of required) while (await named(label)) await retire(label);
    expect(await hire(candidate)).toEqual([[]]);
  });

  it('refused for one that never was', async () => {
    const unknown = { id: globalId('HiringChecklistItem', crypto.randomUUID()), version: 1 };
    expect(codesOf(await command(admin, 'retireHiringChecklistItem', unknown))).toEqual([
      'NOT_FOUND',
    ]);
  });
});
