import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { namesOf, remove, save, saved, update, viewsOf } from '../support/saved-views.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let mia: GraphClient;
let bob: GraphClient;
let ada: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  office = await BackOffice.open(api);
  const { agency } = office;
  const [front, back] = [
    await agency.staff('FRONT_OFFICE', { displayName: 'Mia Reyes' }),
    await agency.staff('BACK_OFFICE', { displayName: 'Bob Stone' }),
  ];
  mia = await api.signedIn(agency, front);
  bob = await api.signedIn(agency, back);
  ada = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

describe('saving', () => {
  test('keeps the query as it is, of this list and for its owner alone', async () => {
    const query = {
      sort: { column: 'addedOn', direction: 'desc' },
      filters: {
        status: ['ACTIVE', 'PASSIVE'],
        addedOn: { from: '2026-01-01' },
        'x"y': 'ñ\\u0000',
      },
      search: '',
    };
    const view = await saved(mia, { name: '  Ready   nurses ', query });
    expect(view).toMatchObject({
      list: 'candidates',
      name: 'Ready   nurses',
      query,
      shared: false,
      own: true,
      deletable: true,
      owner: { displayName: 'Mia Reyes' },
    });
    expect(await viewsOf(mia)).toEqual([view]);
    expect(await viewsOf(mia, 'clients')).toEqual([]);
    for (const other of [bob, ada]) expect(await viewsOf(other)).toEqual([]);
  });

  test('under the same name replaces the view, in upper or lower case, and leaves it shared', async () => {
    const first = await saved(mia, { name: 'Nurses', shared: true });
    const again = await saved(mia, { name: 'NURSES', query: { search: 'rn' } });
    expect(again).toMatchObject({ id: first.id, name: 'NURSES', query: { search: 'rn' } });
    expect(again.shared).toBe(true);
    expect(await viewsOf(mia)).toEqual([again]);
  });

  test('colleagues, and other lists, may have views of the same name', async () => {
    await saved(mia, { shared: true });
    await saved(bob, {});
    await saved(mia, { list: 'clients' });
    expect(await namesOf(mia)).toEqual(['Nurses']);
    expect(await namesOf(bob)).toEqual(['Nurses', 'Nurses']);
  });

  test('names the field of what cannot be kept, and keeps nothing', async () => {
    const refusedAt = async (input: object) => (await save(mia, input)).problems?.[0];
    expect(await refusedAt({ name: ' \u200b ' })).toEqual({
      path: 'name',
      message: 'Enter a name for the view.',
    });
    expect(await refusedAt({ name: 'x'.repeat(61) })).toMatchObject({ path: 'name' });
    expect(await refusedAt({ list: 'Job orders' })).toMatchObject({ path: 'list' });
    for (const query of [[], 'x', 1, { search: '\u0000' }, { search: '\ud800' }]) {
      expect(await refusedAt({ query })).toMatchObject({ path: 'query' });
    }
    const longest = { search: 'x'.repeat(4_000 - '{"search":""}'.length) };
    expect(await refusedAt({ query: { search: `${longest.search}x` } })).toEqual({
      path: 'query',
      message:
        'The filters of this view are longer than 4000 characters. Remove some, then save it.',
    });
    expect(await viewsOf(mia)).toEqual([]);
    expect((await saved(mia, { name: 'x'.repeat(60), query: longest })).query).toEqual(longest);
  });
});

describe('a shared view', () => {
  test('is seen by all the staff, with its owner, and changed by its owner alone', async () => {
    const { id } = await saved(mia, { shared: true });
    expect(await viewsOf(bob)).toMatchObject([
      { id, own: false, deletable: false, owner: { displayName: 'Mia Reyes' } },
    ]);
    const tries = [{ name: 'Mine' }, { shared: true }, { shared: false }];
    for (const change of tries) {
      expect(codesOf(await update(bob, { id, ...change }))).toEqual(['NOT_VIEW_OWNER']);
    }
    expect(codesOf(await remove(bob, id))).toEqual(['NOT_VIEW_OWNER']);
    expect(await namesOf(mia)).toEqual(['Nurses']);
  });

  test('is seen by its owner alone once it is no longer shared', async () => {
    const { id } = await saved(mia, { shared: true });
    const { view } = await update(mia, { id, shared: false });
    expect(view).toMatchObject({ shared: false });
    expect([await namesOf(mia), await namesOf(bob)]).toEqual([['Nurses'], []]);
    await update(mia, { id, shared: true });
    expect(await namesOf(bob)).toEqual(['Nurses']);
  });

  test('is deleted, or no longer shared, by an administrator, who cannot rename or share it', async () => {
    const [one, other] = [
      await saved(mia, { shared: true }),
      await saved(mia, { name: 'Other', shared: true }),
    ];
    expect(await viewsOf(ada)).toMatchObject([
      { own: false, deletable: true },
      { own: false, deletable: true },
    ]);
    expect(codesOf(await update(ada, { id: one.id, name: 'Mine' }))).toEqual(['NOT_VIEW_OWNER']);
    const stopped = await update(ada, { id: one.id, shared: false });
    expect(stopped).toMatchObject({ __typename: 'ViewUpdated', view: null });
    expect(await remove(ada, other.id)).toMatchObject({ __typename: 'ViewDeleted', id: other.id });
    expect([await namesOf(ada), await namesOf(mia)]).toEqual([[], ['Nurses']]);
  });
});

describe('a view of one’s own', () => {
  test('is renamed, except to the name of another one', async () => {
    const { id } = await saved(mia, {});
    await saved(mia, { name: 'Welders' });
    await saved(mia, { name: 'Cooks', list: 'clients' });
    const taken = await update(mia, { id, name: 'welders' });
    expect(taken.refusals).toMatchObject([{ code: 'VIEW_NAME_TAKEN', field: 'name' }]);
    expect((await update(mia, { id, name: 'NURSES' })).view).toMatchObject({ name: 'NURSES' });
    expect((await update(mia, { id, name: 'Cooks' })).view).toMatchObject({ name: 'Cooks' });
    expect(await namesOf(mia)).toEqual(['Cooks', 'Welders']);
  });

  test('is deleted for good', async () => {
    const { id } = await saved(mia, {});
    expect(await remove(mia, id)).toMatchObject({ __typename: 'ViewDeleted', id });
    expect(await viewsOf(mia)).toEqual([]);
    expect(codesOf(await remove(mia, id))).toEqual(['NOT_FOUND']);
  });

  test('is for colleagues and administrators as if it were not there', async () => {
    const { id } = await saved(mia, {});
    const unknown = globalId('SavedView', '00000000-0000-7000-8000-00000000dead');
    for (const other of [bob, ada]) {
      expect(await remove(other, id)).toEqual(await remove(other, unknown));
      expect(await update(other, { id, shared: false })).toEqual(
        await update(other, { id: unknown, shared: false }),
      );
      expect((await remove(other, id)).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  test('is one of at most a hundred of a list', async () => {
    for (let n = 1; n <= 99; n += 1) await saved(mia, { name: `View ${n}` });
    const both = await Promise.all([save(mia, { name: 'One' }), save(mia, { name: 'Other' })]);
    const refusals = both.flatMap((answer) => answer.refusals ?? []);
    expect(refusals).toMatchObject([
      {
        code: 'TOO_MANY_VIEWS',
        message: 'You can save up to 100 views of a list. Delete one first.',
      },
    ]);
    expect(await viewsOf(mia)).toHaveLength(100);
    await saved(mia, { name: 'VIEW 1', query: { search: 'replaced' } });
    await saved(mia, { name: 'Another list', list: 'clients' });
    await saved(bob, { name: 'A colleague’s' });
  });
});

test('of one name, however many browsers save it at once, there is one view', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => save(mia, { name: n % 2 ? 'Nurses' : 'nurses' })),
  );
  expect(new Set(answers.map(({ view }) => view?.id)).size).toBe(1);
  expect(await viewsOf(mia)).toHaveLength(1);
});

test('two views that are renamed alike at once do not get the same name', async () => {
  const views = [await saved(mia, { name: 'One' }), await saved(mia, { name: 'Two' })];
  const answers = await Promise.all(views.map(({ id }) => update(mia, { id, name: 'Same' })));
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
    'ActionRefused',
    'ViewUpdated',
  ]);
});
