import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolvers } from '../../src/application/resolvers.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { OccupiedAgency } from '../isolation/occupied-agency.ts';
import { type Person, textPlacesOf } from '../isolation/probes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const { schema } = await buildGraph({ resolvers });

let api: TestApi;
let admin: GraphClient;
let own: Record<IdentifiedType, string>;
let people: Record<Person, () => GraphClient>;

beforeAll(async () => {
  api = await createTestApi();
  const ours = await OccupiedAgency.open(api, 'Halfling');
  admin = await ours.admin();
  own = await ours.records(true);
  const contact = await ours.person('contact', own);
  const employee = await ours.person('employee', own);
  people = {
    administrator: () => admin.at('console'),
    contact: () => contact.at('portal'),
    employee: () => employee.at('ess'),
  };
});
afterAll(() => api.close());

const half = 'Ann \ud800 Ash';

/**
 * Signing in and links tell nobody what is wrong; warnings and disclaimers are compared, not stored. Each punch is
 * answered by itself.
 */
const others =
  /signIn|requestPasswordReset|choosePassword|acknowledgedWarnings|acceptedDisclaimer|punches\.0/;
const commands = textPlacesOf(schema).filter(
  ({ operation, name }) => operation === 'mutation' && !others.test(name),
);

test.each(commands)('half of a character is refused in $name', async (command) => {
  const { document, variables, person } = command;
  const { data, errors } = await people[person]().send(document, variables(half, own));
  const refused = errors?.[0]?.extensions?.['code'] ?? data['result']?.['__typename'];
  expect(['BAD_USER_INPUT', 'InvalidInput']).toContain(refused);
});

test.each(['idempotencyKey', 'deviceAt'])(
  'half of a character in %s refuses that punch',
  async (field) => {
    const RECORD = `mutation ($input: RecordPunchesInput!) { recordPunches(input: $input) {
    ... on PunchesRecorded { punches { outcome refusals { field } } } } }`;
    const now = '2026-11-21T18:00:00Z';
    const punch = {
      idempotencyKey: '01930000-0000-4000-8000-000000000009',
      kind: 'IN',
      deviceAt: now,
    };
    const input = { sentAt: now, punches: [{ ...punch, [field]: half }] };
    const { data, errors } = await people
      .employee()
      .send<{ recordPunches: { punches: object[] } }>(RECORD, { input });
    const refused = errors ? errors[0]!.extensions : data.recordPunches.punches[0];
    expect(refused).toMatchObject(
      errors ? { code: 'BAD_USER_INPUT' } : { outcome: 'REFUSED', refusals: [{ field }] },
    );
  },
);

test('the field is named, in the reader’s language', async () => {
  const CREATE = `mutation ($input: CreateCandidateInput!) { createCandidate(input: $input) {
    ... on InvalidInput { problems { path code message } } } }`;
  const input = { firstName: half, lastName: 'Ash' };
  const { data } = await admin.send(CREATE, { input }, { 'accept-language': 'es' });
  expect(data).toEqual({
    createCandidate: {
      problems: [
        {
          path: 'firstName',
          code: 'MALFORMED_TEXT',
          message: expect.stringContaining('mitad de un carácter'),
        },
      ],
    },
  });
});
