import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;
let clerk: GraphClient;
let acme: string;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  admin = await api.clientFor(agency, 'ADMIN');
  clerk = await api.clientFor(agency, 'BACK_OFFICE');
  acme = globalId('Client', (await agency.client({ name: 'Acme' })).id);
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  changeSetId: string;
  clientTimeSettings?: Record<string, unknown>;
  settings?: { timeSettings: Record<string, unknown> };
  refusals?: { code: string; field: string | null; blocking: { label: string }[] }[];
  problems?: { path: string }[];
}

const WHY_NOT = `... on ActionRefused { refusals { code field blocking { label } } }
  ... on InvalidInput { problems { path } }`;

const give = async (client: GraphClient, name: string, fields: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { result } = await client.ask<{ result: Answer }>(
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ${fields} ${WHY_NOT} } }`,
    { input },
  );
  return result;
};

const OF_AGENCY = `... on AgencySettingsUpdated { changeSetId settings {
  version timeSettings { approvalMode roundingStepMinutes approvalDisclaimer } } }`;

const change = (set: object, client = admin, version = 1) =>
  give(client, 'updateTimeSettings', OF_AGENCY, {
    id: globalId('AgencySettings', agency.id),
    version,
    ...set,
  });

const shown = (word: 'Created' | 'Updated') =>
  `... on ClientTimeSettings${word} { changeSetId clientTimeSettings {
     id version settings { approvalMode roundingBreakPointMinutes cutOffDays } } }`;
const setForClient = (set: object, client = clerk, clientId = acme) =>
  give(client, 'createClientTimeSettings', shown('Created'), { clientId, ...set });
const changeForClient = (record: { id: unknown; version: unknown }, set: object) =>
  give(clerk, 'updateClientTimeSettings', shown('Updated'), {
    id: record.id,
    version: record.version,
    ...set,
  });

const stored = async () => {
  const { agencySettings } = await admin.ask<{
    agencySettings: { timeSettings: object; timeline: { sentence: string }[] };
  }>(
    `{ agencySettings { timeSettings { ${Object.keys(defaultTimeSettings).join(' ')} }
       timeline { sentence } } }`,
  );
  return agencySettings;
};

const refusals = ({ refusals: found = [] }: Answer) =>
  found.map(({ code, field }) => [code, field]);

describe('the agency’s settings of time', () => {
  it('stand at their defaults until an administrator changes some, which undo takes back', async () => {
    expect((await stored()).timeSettings).toEqual(defaultTimeSettings);
    const answer = await change({ approvalMode: 'AGENCY', approvalDisclaimer: 'I saw the work.' });
    expect(answer.settings).toMatchObject({
      version: 2,
      timeSettings: {
        approvalMode: 'AGENCY',
        roundingStepMinutes: 15,
        approvalDisclaimer: 'I saw the work.',
      },
    });
    const [latest] = (await stored()).timeline;
    expect(latest!.sentence).toMatch(/time settings$/);
    await undo(admin, answer.changeSetId);
    expect((await stored()).timeSettings).toEqual(defaultTimeSettings);
  });

  it('go back to their default with null, one by one', async () => {
    await change({ approvalMode: 'AGENCY', cutOffDays: 5 });
    await change({ approvalMode: null }, admin, 2);
    expect((await stored()).timeSettings).toEqual({ ...defaultTimeSettings, cutOffDays: 5 });
  });

  it('say on which day everybody’s week begins', async () => {
    const front = await api.clientFor(agency, 'FRONT_OFFICE');
    const weekStartsOn = async () => {
      type Read = { viewer: { agency: { weekStartsOn: number } } };
      return (await front.ask<Read>('{ viewer { agency { weekStartsOn } } }')).viewer.agency
        .weekStartsOn;
    };
    expect(await weekStartsOn()).toBe(1);
    await change({ weekStartsOn: 7 });
    await expect.poll(weekStartsOn, { timeout: 30_000 }).toBe(7);
  });

  it.each([
    ['a step that does not divide an hour', { roundingStepMinutes: 7 }, 'roundingStepMinutes'],
    ['a break point beyond the step', { roundingStepMinutes: 6 }, 'roundingBreakPointMinutes'],
    ['absent before late', { absentAfterMinutes: 5 }, 'absentAfterMinutes'],
    ['planning years ahead', { planningDays: 181 }, 'planningDays'],
  ])('are refused for %s, at the field', async (_, set, field) => {
    expect(refusals(await change(set)).map(([, at]) => at)).toContain(field);
    expect((await stored()).timeSettings).toEqual(defaultTimeSettings);
  });

  it.each([
    ['a disclaimer too long to read', { approvalDisclaimer: 'x'.repeat(2_001) }],
    ['a negative amount', { receiptFrom: '-1' }],
  ])('are invalid with %s', async (_, set) => {
    expect((await change(set)).problems?.map(({ path }) => path)).toEqual(Object.keys(set));
  });

  it.each(['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN'] as const)('are not for %s', async (role) => {
    const client = await api.clientFor(agency, role);
    await expect(change({ cutOffDays: 5 }, client)).rejects.toThrow('agency:configure');
  });

  it('do not overwrite what somebody else changed meanwhile', async () => {
    await change({ cutOffDays: 5 });
    expect(refusals(await change({ cutOffDays: 6 }))).toEqual([['CHANGED_SINCE', null]]);
  });
});

describe('what a client has otherwise', () => {
  it('is set by the back office, changed, and inherited again with null', async () => {
    const { clientTimeSettings: own } = await setForClient({
      approvalMode: 'AUTOMATIC',
      cutOffDays: 4,
    });
    expect(own).toMatchObject({
      version: 1,
      settings: { approvalMode: 'AUTOMATIC', cutOffDays: 4, roundingBreakPointMinutes: null },
    });
    const changed = await changeForClient(own as never, { approvalMode: null });
    expect(changed.clientTimeSettings).toMatchObject({
      version: 2,
      settings: { approvalMode: null, cutOffDays: 4 },
    });
    await undo(clerk, changed.changeSetId);
    const { client } = await clerk.ask<{ client: object }>(
      `query ($id: ID!) { client(id: $id) { timeSettings { settings { approvalMode } } } }`,
      { id: acme },
    );
    expect(client).toEqual({ timeSettings: { settings: { approvalMode: 'AUTOMATIC' } } });
  });

  it('is set once: who comes second reads first', async () => {
    const both = await Promise.all([
      setForClient({ cutOffDays: 4 }),
      setForClient({ cutOffDays: 5 }),
    ]);
    expect(both.flatMap(refusals)).toEqual([['CHANGED_SINCE', null]]);
  });

  it('goes with what the agency has, in both directions', async () => {
    expect(
      refusals(await setForClient({ roundingBreakPointMinutes: 9, roundingStepMinutes: 6 })),
    ).toEqual([['BREAK_POINT_BEYOND_STEP', 'roundingBreakPointMinutes']]);
    await setForClient({ roundingBreakPointMinutes: 9 });
    const narrower = { roundingStepMinutes: 6, roundingBreakPointMinutes: 3 };
    const answer = await change(narrower);
    expect(refusals(answer)).toEqual([['BREAK_POINT_BEYOND_STEP', 'roundingBreakPointMinutes']]);
    expect(answer.refusals![0]!.blocking.map(({ label }) => label)).toEqual(['Acme']);
    expect((await stored()).timeSettings).toEqual(defaultTimeSettings);
  });

  it('is not for the front office, nor seen by a contact', async () => {
    const front = await api.clientFor(agency, 'FRONT_OFFICE');
    await expect(setForClient({ cutOffDays: 4 }, front)).rejects.toThrow('time-settings:write');
    const { client: contact } = await portalContact(api, agency, parseGlobalId(acme)!.uuid, {});
    await expect(setForClient({ cutOffDays: 4 }, contact)).rejects.toThrow();
    const { errors } = await contact.send(
      `query ($id: ID!) { client(id: $id) { timeSettings { id } } }`,
      { id: acme },
    );
    expect(errors).toBeDefined();
  });

  it('is none of another agency’s', async () => {
    const other = await api.createAgency();
    const theirs = globalId('Client', (await other.client()).id);
    expect(refusals(await setForClient({ cutOffDays: 4 }, clerk, theirs))).toEqual([
      ['NOT_FOUND', 'clientId'],
    ]);
  });
});
