import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { demoPassword } from '../../src/demo/sign-ins.ts';
import { createDemoApi } from '../support/demo-api.ts';
import type { TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createDemoApi({ routes });
}, 240_000);
afterAll(() => api.close());

async function signedIn(door: 'ess' | 'console', userName: string) {
  const client = api.visitor(door);
  await client.signIn({ companyId: 'lakeshore', userName, password: demoPassword });
  return client;
}

test('maria has bank data, a W-4, two documents, a request that waits and one that was refused', async () => {
  const maria = await signedIn('ess', 'maria');
  const shown = await maria.ask<{
    changeRequests: { nodes: { status: string }[] };
    documents: { nodes: { downloadPath: string }[] };
  }>(`{
    directDeposit { accounts { accountNumberMasked } }
    taxWithholding { filingStatus socialSecurityNumberMasked }
    personalInformation { phone }
    changeRequests { nodes { status reason } }
    documents { nodes { title expiresOn downloadPath } }
    assignments { nodes { payRate workplace { clientName } } }
  }`);
  expect(shown).toMatchObject({
    directDeposit: { accounts: [{}, {}] },
    taxWithholding: { filingStatus: 'HEAD_OF_HOUSEHOLD', socialSecurityNumberMasked: '••••9999' },
    documents: { nodes: [{}, {}] },
    assignments: { nodes: [{ workplace: {} }] },
  });
  const statuses = shown.changeRequests.nodes.map(({ status }) => status);
  expect(statuses.toSorted()).toEqual(['APPROVED', 'APPROVED', 'REFUSED', 'REQUESTED']);
  const [{ downloadPath }] = shown.documents.nodes as [{ downloadPath: string }];
  const file = await api.app.inject({
    url: downloadPath,
    headers: { host: 'stint.test', 'x-stint-door': 'ess', cookie: maria.cookie },
  });
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf']);
});

test('tomas reads Spanish and sees timesheets and the clock alone', async () => {
  const tomas = await signedIn('ess', 'tomas');
  const { viewer } = await tomas.ask<{ viewer: { permissions: string[] } }>(
    '{ viewer { permissions } }',
  );
  const accounts = await api.database.sql(`SELECT language FROM account WHERE user_name = 'tomas'`);
  expect(accounts).toEqual([{ language: 'es' }, { language: 'es' }]);
  expect(viewer.permissions).toContain('timesheet:write');
  expect(viewer.permissions.some((each) => each.startsWith('direct-deposit'))).toBe(false);
});

test('the back office has two requests to decide on', async () => {
  const { changeRequests } = await (
    await signedIn('console', 'admin')
  ).ask<{
    changeRequests: { nodes: { employeeName: string; changes: object[] }[] };
  }>(
    `{ changeRequests(filter: { status: REQUESTED }) { nodes { employeeName changes { label before after } } } }`,
  );
  expect(new Set(changeRequests.nodes.map(({ employeeName }) => employeeName)).size).toBe(2);
  for (const { changes } of changeRequests.nodes) expect(changes.length).toBeGreaterThan(2);
});
