import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, codesOf, command, undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(async () => {
  office = await BackOffice.open(api);
  admin = await api.clientFor(office.agency, 'ADMIN');
});
afterAll(() => api.close());

const SETTINGS = `{ agencySettings {
  id version marginFloorPercent marginFloorMode creditLimitMode fillOrderAtZeroOpenings
  showBillAmounts clock timeline { sentence }
} }`;

type Settings = Record<string, unknown>;

const settingsOf = async (client: GraphClient) => {
  const { agencySettings } = await client.ask<{ agencySettings: Settings }>(SETTINGS);
  return agencySettings;
};

const change = (set: Settings, client = admin) =>
  command(client, 'updateAgencySettings', {
    id: globalId('AgencySettings', office.agency.id),
    version: 1,
    ...set,
  });

/** A low margin that somebody has acknowledged: placed while the floor warns, refused when it stops. */
const placeLow = async () => {
  const { submission } = await office.submitted();
  const terms = { payRate: '29', acknowledgedWarnings: ['MARGIN_BELOW_FLOOR'] };
  return (await office.place(submission, terms)).__typename;
};

const SOON = { timeout: 1_000 };

describe('the agency’s settings', () => {
  it('stand at their defaults, for all the staff to see', async () => {
    expect(await settingsOf(office.staff)).toMatchObject({
      version: 1,
      marginFloorPercent: '15',
      marginFloorMode: 'WARN',
      creditLimitMode: 'WARN',
      fillOrderAtZeroOpenings: true,
      showBillAmounts: false,
      clock: 'COUNTRY',
    });
  });

  it('are changed by an administrator, with a line of history that undo takes back', async () => {
    const answer = await change({ marginFloorPercent: '18.5', creditLimitMode: 'OFF' });
    expect(answer).toMatchObject({
      __typename: 'AgencySettingsUpdated',
      settings: {
        version: 2,
        marginFloorPercent: '18.5',
        marginFloorMode: 'WARN',
        creditLimitMode: 'OFF',
      },
    });
    const [latest] = (await settingsOf(admin))['timeline'] as { sentence: string }[];
    expect(latest!.sentence).toMatch(
      /changed this configuration: credit limit mode, margin floor percent$/,
    );
    await undo(admin, answer.changeSetId);
    expect(await settingsOf(admin)).toMatchObject({
      marginFloorPercent: '15',
      creditLimitMode: 'WARN',
    });
  });

  it.each(['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN'] as const)(
    'are not changed by %s',
    async (role) => {
      const client = await api.clientFor(office.agency, role);
      await expect(change({ marginFloorMode: 'OFF' }, client)).rejects.toThrow('agency:configure');
      expect(await settingsOf(admin)).toMatchObject({ version: 1, marginFloorMode: 'WARN' });
    },
  );

  it('of another agency are out of reach, and stay as they are', async () => {
    const other = await BackOffice.open(api);
    const theirs = globalId('AgencySettings', other.agency.id);
    const unknown = globalId('AgencySettings', crypto.randomUUID());
    const answer = await change({ id: theirs, marginFloorMode: 'STOP' });
    expect(answer).toEqual(await change({ id: unknown, marginFloorMode: 'STOP' }));
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    await change({ marginFloorMode: 'STOP' });
    expect(await settingsOf(other.staff)).toMatchObject({ version: 1, marginFloorMode: 'WARN' });
  });

  it.each([
    ['a margin of everything', { marginFloorPercent: '100' }, 'marginFloorPercent'],
    ['a margin below nothing', { marginFloorPercent: '-1' }, 'marginFloorPercent'],
    ['thousandths', { marginFloorPercent: '15.125' }, 'marginFloorPercent'],
    ['no mode', { creditLimitMode: null }, 'creditLimitMode'],
    ['no clock', { clock: null }, 'clock'],
    ['neither yes nor no', { fillOrderAtZeroOpenings: null }, 'fillOrderAtZeroOpenings'],
  ])('cannot be %s', async (_what, set, path) => {
    const answer = await change(set);
    expect(answer.problems?.map((problem) => problem.path)).toEqual([path]);
    expect(await settingsOf(admin)).toMatchObject({ version: 1 });
  });

  it('that somebody else changed meanwhile are not overwritten', async () => {
    await change({ marginFloorMode: 'STOP' });
    expect(codesOf(await change({ marginFloorMode: 'OFF' }))).toEqual(['CHANGED_SINCE']);
    expect(await settingsOf(admin)).toMatchObject({ version: 2, marginFloorMode: 'STOP' });
  });
});

describe('a change of the settings', () => {
  it('stops what it warned of before, in sessions that are open (P-4)', async () => {
    expect(await placeLow()).toBe('PlacementMade');
    await change({ marginFloorMode: 'STOP' });
    await expect.poll(placeLow, SOON).toBe('ActionRefused');
  });

  it('raises the floor that placing names (P-4)', async () => {
    const low = async () => {
      const { submission } = await office.submitted();
      return (await office.place(submission, { payRate: '29' })).message;
    };
    expect(await low()).toContain('below the floor of 15%');
    await change({ marginFloorPercent: '40' });
    await expect.poll(low, SOON).toContain('below the floor of 40%');
  });

  it('leaves an order open whose last opening is taken (P-6)', async () => {
    const place = async () => {
      const { submission } = await office.submitted({ order: { positions: 1, openings: 1 } });
      return (await office.place(submission)).placement!.jobOrder;
    };
    expect(await place()).toMatchObject({ status: 'FILLED', openings: 0 });
    await change({ fillOrderAtZeroOpenings: false });
    await expect.poll(place, SOON).toMatchObject({ status: 'OPEN', openings: 0 });
  });

  it('says how everybody of the agency reads times, who may not see the settings included', async () => {
    const contact = await office.agency.contact();
    const account = await office.agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
    const outside = await api.signedIn(office.agency, account);
    const clock = async () => {
      type Read = { viewer: { agency: { hourClock: string } } };
      return (await outside.ask<Read>('{ viewer { agency { hourClock } } }')).viewer.agency
        .hourClock;
    };
    expect(await clock()).toBe('H12');
    await change({ clock: 'H24' });
    await expect.poll(clock, SOON).toBe('H24');
  });

  it.each([
    ['America/Chicago', 'USD', { dayFirst: false, hourClock: 'H12' }],
    ['America/Puerto_Rico', 'USD', { dayFirst: false, hourClock: 'H12' }],
    ['America/Guayaquil', 'USD', { dayFirst: true, hourClock: 'H12' }],
    ['America/Toronto', 'CAD', { dayFirst: false, hourClock: 'H12' }],
    ['Asia/Manila', 'PHP', { dayFirst: false, hourClock: 'H12' }],
    ['Europe/Madrid', 'USD', { dayFirst: true, hourClock: 'H24' }],
    ['Europe/London', 'GBP', { dayFirst: true, hourClock: 'H24' }],
  ])(
    'an office in %s writes as its country does, paid in %s',
    async (timeZone, currency, usual) => {
      const agency = await api.createAgency({ timeZone, currency });
      const staff = await api.clientFor(agency, 'BACK_OFFICE');
      expect(await staff.ask('{ viewer { agency { dayFirst hourClock } } }')).toEqual({
        viewer: { agency: usual },
      });
    },
  );

  it('is told to the staff who look on, and to nobody of a client', async () => {
    const contact = await office.agency.contact();
    const account = await office.agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id });
    const watch = (client: GraphClient) =>
      subscribe(api.app, client, 'subscription { recordChanged { kind id version } }');
    const [staff, outside] = [
      watch(office.staff),
      watch(await api.signedIn(office.agency, account)),
    ];
    await expect.poll(() => api.platform.live.subscriptions, { timeout: 10_000 }).toBe(2);
    await change({ showBillAmounts: true });
    const id = globalId('AgencySettings', office.agency.id);
    await expect
      .poll(() => staff.events, SOON)
      .toEqual([{ recordChanged: { kind: 'AgencySettings', id, version: 2 } }]);
    expect(outside.events).toEqual([]);
    staff.stop();
    outside.stop();
  });
});
