import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { getNamedType, isLeafType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportedLists } from '../../src/application/exported-lists.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { routes } from '../../src/application/routes.ts';
import { nowhere, OccupiedAgency } from './occupied-agency.ts';
import { type OwnIds, personOf, probesOf, selectionFor } from './probes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const { schema } = await buildGraph({ resolvers });
const probes = probesOf(schema);
const lists = Object.values(schema.getQueryType()!.getFields()).filter(
  (field) =>
    !field.args.some((arg) => isNonNullType(arg.type)) && !isLeafType(getNamedType(field.type)),
);

type Records = Record<IdentifiedType, string>;

/** Commands whose records have to hang together by a placement. */
const ofPlaced = /setChecklistItem|placementId/;

/** The application's own wall has to stand without the database's; the other way is tested with that one. */
describe.each([
  ['with both walls', true],
  ['with the API’s own wall alone', false],
])('%s, another agency’s records', (_, rowLevelSecurity) => {
  let api: TestApi;
  let ours: OccupiedAgency;
  let admin: GraphClient;
  let theirs: Records;
  let own: Records;

  beforeAll(async () => {
    api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
    if (!rowLevelSecurity) await takeDown(api);
    ours = await OccupiedAgency.open(api, 'Ourmark');
    admin = await ours.admin();
    own = await ours.records(true);
    theirs = await (await OccupiedAgency.open(api, 'Theirmark')).records(true);
  });
  afterAll(() => api.close());

  const answer = async (
    client: GraphClient,
    document: string,
    variables: Record<string, unknown>,
    id: string,
  ) => {
    const { status, data, errors } = await client.send(document, variables);
    return JSON.stringify({ status, data, errors })
      .replaceAll(parseGlobalId(id)!.uuid, '‹id›')
      .replaceAll(/"correlationId":"[^"]*"/g, '');
  };

  test.each(probes)('look like none: $name', async (probe) => {
    const { name, document, variables, type, ownAs, operation, person } = probe;
    const ask = async (staff: GraphClient, mine: Records) => {
      const client = person === 'administrator' ? staff : await ours.person(person, mine);
      const [foreign, none, known] = [
        theirs[type],
        globalId(type, nowhere),
        (mine as OwnIds)[ownAs]!,
      ];
      return {
        foreign: await answer(client, document, variables(foreign, mine), foreign),
        none: await answer(client, document, variables(none, mine), none),
        known: await answer(client, document, variables(known, mine), known),
      };
    };
    let answers = await ask(admin, own);
    const isToldApart = answers.foreign === answers.none && answers.known !== answers.foreign;
    // Other probes may have changed our own records, or ended the session: with new ones it has to be told apart.
    if (operation === 'mutation' && !isToldApart) {
      admin = await ours.admin();
      own = await ours.records(true);
      const untouched = ofPlaced.test(name) ? own : await ours.records(false);
      answers = await ask(admin, untouched);
    }
    expect(answers.foreign).toBe(answers.none);
    expect(answers.foreign).not.toContain('Theirmark');
    // Were our own answered the same, the question would not have come as far as the records.
    expect(answers.known).not.toBe(answers.foreign);
  });

  test.each(Object.keys(globalIdTypes()) as IdentifiedType[])('have no node: %s', async (type) => {
    const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    expect(await admin.ask(NODE, { id: theirs[type] })).toEqual({ node: null });
  });

  test.each(lists.map((field) => [field.name, field] as const))(
    'are not in %s',
    async (name, field) => {
      const person = personOf(field);
      const page = field.args.some((arg) => arg.name === 'first') ? '(first: 20)' : '';
      const body = await answer(
        person === 'administrator' ? admin : await ours.person(person, own),
        `{ ${name}${page} ${selectionFor(getNamedType(field.type), person)} }`,
        {},
        own.Client,
      );
      expect(body).not.toContain('errors');
      expect(body).not.toContain('Theirmark');
      for (const id of Object.values(theirs)) expect(body).not.toContain(parseGlobalId(id)!.uuid);
    },
  );

  test('are not found by searching, nor taken for duplicates', async () => {
    const FIND = `query ($text: String!) { search(text: $text, first: 50) { label }
      duplicateCandidates(firstName: $text, lastName: $text, email: $text) { id } }`;
    expect(await admin.ask(FIND, { text: 'Theirmark' })).toEqual({
      search: [],
      duplicateCandidates: [],
    });
    const { search } = await admin.ask<{ search: object[] }>(FIND, { text: 'Ourmark' });
    expect(search.length).toBeGreaterThan(3);
  });

  test.each([...exportedLists.keys()])('are not exported: %s', async (list) => {
    const { body, statusCode } = await api.app.inject({
      url: `/export/${list}.csv`,
      headers: { 'x-stint-door': 'console', cookie: admin.cookie },
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('Ourmark');
    expect(body).not.toContain('Theirmark');
  });
});

function globalIdTypes() {
  return schema
    .getPossibleTypes(schema.getType('Node') as never)
    .reduce<Record<string, true>>((types, { name }) => ({ ...types, [name]: true }), {});
}

async function takeDown({ database }: TestApi) {
  const tables = await database.sql<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace`,
  );
  for (const { relname } of tables) {
    await database.sql(
      `ALTER TABLE "${relname}" DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY`,
    );
  }
}
