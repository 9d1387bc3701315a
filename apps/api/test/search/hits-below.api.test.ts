import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nouns } from '../../src/application/nouns.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { search } from '../../src/search/search.queries.ts';
import { actingFor } from '../support/acting.ts';
import { BackOffice } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  const client = await office.agency.client({ name: 'Marigold Foods' });
  await office.active({
    order: { clientId: client.id, title: 'Packer' },
    candidate: { firstName: 'Zoë', lastName: 'Müller' },
  });
  await office.agency.candidate({ firstName: 'Zoë', lastName: 'Aldous' });
});
afterAll(() => api.close());

interface Hit {
  id: string;
  kind: string;
  label: string;
  detail: string | null;
  underId: string | null;
}

async function find(text: string, first = 8): Promise<Hit[]> {
  const query =
    'query ($text: String!, $first: Int) { search(text: $text, first: $first) { id kind label detail underId } }';
  return (await office.staff.ask<{ search: Hit[] }>(query, { text, first })).search;
}

test('a person’s assignments stand below the person, and once', async () => {
  const [aldous, employee, assignment, mueller, ...others] = await find('zoe', 3);
  expect([aldous, employee, mueller]).toMatchObject([
    { kind: 'Candidate', label: 'Zoë Aldous', underId: null },
    { kind: 'Employee', label: 'Zoë Müller', underId: null },
    { kind: 'Candidate', label: 'Zoë Müller', underId: null },
  ]);
  expect(assignment).toMatchObject({
    kind: 'Assignment',
    label: expect.stringMatching(/^Packer \(A-\d+\)$/),
    detail: 'Zoë Müller · Marigold Foods · Active',
    underId: employee!.id,
  });
  expect(others).toEqual([]);
  const all = await find('muller', 50);
  expect(all.map(({ kind }) => kind)).toEqual(['Candidate', 'Assignment', 'Employee']);
});

test('an assignment that is found by its number stands by itself', async () => {
  const [{ label } = { label: '' }] = (await find('zoe')).filter(
    ({ kind }) => kind === 'Assignment',
  );
  const number = /A-(\d+)/.exec(label)![1]!;
  const hits = (await find(number)).filter(({ kind }) => kind === 'Assignment');
  expect(hits).toMatchObject([{ underId: null }]);
});

test('an assignment is found by its number with words of the person, the title or the client', async () => {
  const hits = await find('zoe muller');
  const { id, label } = hits.find(({ kind }) => kind === 'Assignment')!;
  const [, number] = /A-(\d+)/.exec(label)!;
  const ids = async (text: string) => (await find(text)).map((hit) => hit.id);
  for (const beside of ['mull', 'zoe M', 'pack', 'marig', 'pack marig zoë']) {
    expect(await ids(`A-${number} ${beside}`), beside).toEqual([id]);
    expect(await ids(`${beside} a${number}`), beside).toEqual([id]);
    expect(await ids(`${number} ${beside}`), beside).toContain(id);
  }
  expect(await ids(`A-${number} aldous`)).toEqual([]);
  expect(await ids(`A-${number} pack aldous`)).toEqual([]);
});

test('nothing stands below for those who may not read it', async () => {
  const { schema } = await buildGraph({ resolvers });
  const searched = nouns.flatMap((noun) => noun.search ?? []);
  const ctx = await actingFor(api, office.agency, await office.agency.staff('ADMIN'));
  const found = async (...permissions: PermissionName[]) => {
    const asking = { ...ctx, permissions: new Set(permissions) };
    const hits = await search(searched, asking, { schema }, { text: 'muller', first: 8 });
    return hits.map(({ kind }) => kind);
  };
  expect(await found('candidate:read', 'candidate:read-private')).toEqual(['Candidate']);
  expect(
    await found('candidate:read', 'candidate:read-private', 'assignment:read', 'client:read'),
  ).toEqual(['Candidate', 'Assignment']);
});
