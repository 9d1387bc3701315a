import { afterEach, beforeEach, expect, test } from 'vitest';
import { harborlight } from '../../src/demo/cast/harborlight.ts';
import { createAgency } from '../../src/agency/agency.commands.ts';
import { demoPassword, signInsOf } from '../../src/demo/sign-ins.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const ACCOUNTS = '{ demoAccounts { door companyId userName as password } }';

let api: TestApi;

beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.close());

/** An agency of this company id, without people. */
async function agency(companyId: string, isDemo?: true) {
  const author = { account: null, now: '2026-11-21T18:00:00Z' };
  const id = `01930000-0000-7000-8000-${companyId.length.toString().padStart(12, '0')}`;
  const place = { companyId, name: companyId, timeZone: 'America/Chicago', currency: 'USD' };
  await api.platform.tenants
    .of(id)
    .write((tx) => createAgency(tx, author, { ...place, settings: {}, isDemo }));
}

test('whoever is not signed in is shown the accounts of the demo agencies that there are', async () => {
  expect(await api.visitor().ask(ACCOUNTS)).toEqual({ demoAccounts: [] });
  await agency(harborlight.companyId, true);
  expect(await api.visitor().ask(ACCOUNTS)).toEqual({
    demoAccounts: signInsOf(harborlight).map((signIn) => ({ ...signIn, password: demoPassword })),
  });
});

test('nobody is shown them where one agency is real', async () => {
  await agency(harborlight.companyId, true);
  await agency('real');
  expect(await api.visitor().ask(ACCOUNTS)).toEqual({ demoAccounts: [] });
});

test('a real agency with the company id of a demo is none', async () => {
  await agency(harborlight.companyId);
  expect(await api.visitor().ask(ACCOUNTS)).toEqual({ demoAccounts: [] });
});
