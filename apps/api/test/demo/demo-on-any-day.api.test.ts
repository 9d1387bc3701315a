import { dateIn } from '@stint/domain/kernel/dates.ts';
import { workingStateLabels } from '@stint/domain/who-is-working/working-state.ts';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAgency } from '../../src/agency/agency.commands.ts';
import { systemContext } from '../../src/context/system-context.ts';
import { lakeshore } from '../../src/demo/cast/lakeshore.ts';
import { makeAgency } from '../../src/demo/make-agency.ts';
import { demoPassword } from '../../src/demo/sign-ins.ts';
import { keepWorking } from '../../src/demo/time/keep-working.job.ts';
import { boardOf } from '../support/board.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const [meridian] = lakeshore.clients;
/** The first agency of the demo with one client, and enough people for the crew. */
const small = {
  ...lakeshore,
  currency: 'USD',
  clients: [{ ...meridian!, orders: meridian!.orders.slice(0, 3) }],
  candidates: 90,
  notableCandidates: 4,
};

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

it.each([
  ['a Monday', '2026-11-23T15:00:00Z'],
  ['a Tuesday, just after midnight', '2026-11-24T06:00:30Z'],
  ['a Saturday, just before midnight', '2026-11-29T05:59:30Z'],
  ['a Sunday on which clocks went back', '2026-11-01T08:30:00Z'],
  ['a Sunday on which clocks went forward', '2027-03-14T09:00:00Z'],
  ['the first day of a year', '2027-01-01T12:00:00Z'],
  ['a leap day', '2028-02-29T20:00:00Z'],
])(
  'the demo is made on %s, with a board of people in every state',
  async (_, now) => {
    api.setNow(now);
    const id = uuid();
    const companyId = `on-${now.slice(0, 10)}`;
    const { tenants, encryption, mailServer, files } = api.platform;
    const agency = { ...small, id, companyId };
    await tenants.of(id).write(async (tx) => {
      await createAgency(tx, { account: null, now }, { ...agency, isDemo: true });
      const sources = { encryption, mailServer, files };
      await makeAgency({ tx, sources }, agency, dateIn(small.timeZone, now));
    });
    await keepWorking(await systemContext(api.platform, id));
    const admin = api.visitor('console');
    await admin.signIn({ companyId, userName: 'admin', password: demoPassword });
    const { counts } = await boardOf(admin);
    const empty = counts.filter(({ count }) => count === 0).map(({ state }) => state);
    expect(counts).toHaveLength(Object.keys(workingStateLabels).length);
    expect(empty).toEqual([]);
  },
  240_000,
);
