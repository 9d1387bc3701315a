import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Encryption, EncryptionFailure } from '../../src/encryption/encryption.ts';
import { newEncryptionKey } from '../../src/encryption/encryption-key.ts';
import { routes } from '../../src/application/routes.ts';
import { requireKeys } from '../../src/application/encryption-keys.ts';
import {
  ACCOUNT_NUMBER,
  ASK_DEPOSIT,
  ASK_TAX,
  asked,
  decide,
  deposit,
  portalEmployee,
  type PortalEmployee,
  ROUTING_NUMBER,
  SOCIAL_SECURITY_NUMBER,
  withholding,
} from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let clerk: GraphClient;
const answers: string[] = [];
const log: string[] = [];

beforeAll(async () => {
  const logTo = { write: (line: string) => void log.push(line) };
  api = await createTestApi({
    signInLimits: { perAddress: 10_000 },
    routes,
    logLevel: 'debug',
    logTo,
  });
  agency = await api.createAgency();
  const inject = api.app.inject.bind(api.app) as (request: object) => Promise<{ body: string }>;
  api.app.inject = (async (request: object) => {
    const answer = await inject(request);
    answers.push(answer.body);
    return answer;
  }) as never;
  clerk = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

const numbers = [ACCOUNT_NUMBER, ROUTING_NUMBER, SOCIAL_SECURITY_NUMBER];
/** As somebody may type them. */
const typed = ['867-5309-421337', '219-09-4178'];

const ALL = `query ($id: ID!) {
  directDeposit(employeeId: $id) { accounts { bankName routingNumberMasked accountNumberMasked type shareOf share } }
  taxWithholding(employeeId: $id) { socialSecurityNumberMasked filingStatus multipleJobs dependentsAmount }
  changeRequests { nodes { changes { field label before after } timeline { sentence changes { label before after beforeLabel afterLabel } } } }
  employee(id: $id) { timeline { action sentence actor changes { field label before after beforeLabel afterLabel } } }
}`;

async function everythingOf(maria: PortalEmployee) {
  const requests = [
    await asked(maria.client, ASK_DEPOSIT, deposit),
    await asked(maria.client, ASK_TAX, { ...withholding, socialSecurityNumber: '219-09-4178' }),
  ];
  await decide(clerk, 'Approve', requests);
  // One that waits, one that is refused, and what cannot be used.
  await asked(maria.client, ASK_TAX, { ...withholding, multipleJobs: true });
  const again = { accounts: [{ ...deposit.accounts[0], accountNumber: '867-5309-421337 0' }] };
  const refused = await asked(maria.client, ASK_DEPOSIT, again);
  await decide(clerk, 'Refuse', [refused], { reason: 'No.' });
  const [account] = deposit.accounts;
  for (const wrong of [
    { accounts: [{ ...account, accountNumber: `${ACCOUNT_NUMBER}12345678` }] },
    { accounts: [{ ...account, routingNumber: ACCOUNT_NUMBER }] },
    { accounts: [{ ...account, accountNumber: [ACCOUNT_NUMBER] }] },
    { accounts: [{ ...account, accountNumber: Number(ACCOUNT_NUMBER) }] },
    { accounts: [account, account] },
    { accounts: ACCOUNT_NUMBER },
  ]) {
    await maria.client.send(ASK_DEPOSIT, { input: wrong });
  }
  const wrong = { socialSecurityNumber: { is: SOCIAL_SECURITY_NUMBER } };
  await maria.client.send(ASK_TAX, { input: { ...withholding, ...wrong } });
}

describe('numbers of banks and taxes', () => {
  test('are in no answer, no row, no history, no file and no log', async () => {
    const maria = await portalEmployee(api, agency);
    await everythingOf(maria);
    const shown = await clerk.ask<object>(ALL, { id: maria.id });
    expect(JSON.stringify(shown)).toContain('••••1337');
    expect(JSON.stringify(shown)).toContain('••••4178');
    await clerk.ask('mutation { setLanguage(language: es) { __typename } }');
    const inSpanish = await clerk.ask<object>(ALL, { id: maria.id });
    expect(JSON.stringify(inSpanish)).toContain('Cuenta corriente');
    await clerk.ask('mutation { setLanguage { __typename } }');
    for (const address of ['change-requests', 'employees']) {
      const file = await api.app.inject({
        url: `/export/${address}.csv?door=console`,
        headers: { cookie: clerk.cookie, 'x-stint-door': 'console', host: 'stint.test' },
      });
      expect(file.statusCode).toBe(200);
    }
    for (const number of [...numbers, ...typed]) {
      await clerk.ask('query ($text: String!) { search(text: $text) { __typename } }', {
        text: number,
      });
    }
    const rows = JSON.stringify(await allRows());
    const logged = log.join('\n');
    const answered = answers.join('\n');
    expect(answered.length).toBeGreaterThan(5_000);
    expect(logged.length).toBeGreaterThan(500);
    for (const number of [...numbers, ...typed]) {
      expect(rows).not.toContain(number);
      expect(logged).not.toContain(number);
      expect(answered).not.toContain(number);
    }
  });

  test('are shown in full to those who may, and the timeline says who looked', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_DEPOSIT, deposit);
    const inFull = [{ accountNumber: ACCOUNT_NUMBER, routingNumber: ROUTING_NUMBER }];
    const { result } = await clerk.ask<{ result: object }>(
      `mutation ($id: ID!) { result: unmaskChangeRequest(id: $id) {
        ... on ChangeRequestUnmasked { accounts { accountNumber routingNumber } socialSecurityNumber } } }`,
      { id: request.id },
    );
    expect(result).toEqual({ accounts: inFull, socialSecurityNumber: null });
    await decide(clerk, 'Approve', [request]);
    await decide(clerk, 'Approve', [await asked(maria.client, ASK_TAX, withholding)]);
    const unmasked = await clerk.ask<object>(
      `mutation ($id: ID!) {
        bank: unmaskDirectDeposit(employeeId: $id) { ... on DirectDepositUnmasked { accounts { accountNumber routingNumber } } }
        tax: unmaskTaxWithholding(employeeId: $id) { ... on TaxWithholdingUnmasked { socialSecurityNumber } }
      }`,
      { id: maria.id },
    );
    expect(unmasked).toEqual({
      bank: { accounts: inFull },
      tax: { socialSecurityNumber: SOCIAL_SECURITY_NUMBER },
    });
    const { employee } = await clerk.ask<{
      employee: { timeline: { sentence: string; undoable: boolean; changeSetId: string }[] };
    }>('query ($id: ID!) { employee(id: $id) { timeline { sentence undoable changeSetId } } }', {
      id: maria.id,
    });
    const sentences = employee.timeline.map(({ sentence }) => sentence);
    expect(sentences.filter((each) => each.startsWith('Direct deposit unmasked by'))).toHaveLength(
      2,
    );
    expect(sentences.filter((each) => each.startsWith('Tax withholding unmasked by'))).toHaveLength(
      1,
    );
    expect(sentences.filter((each) => each.startsWith('Direct deposit changed by'))).toHaveLength(
      1,
    );
    expect(employee.timeline.some(({ undoable }) => undoable)).toBe(false);
    for (const { changeSetId } of employee.timeline) {
      const { undo } = await clerk.ask<{ undo: object }>(
        'mutation ($id: ID!) { undo(changeSetId: $id) { ... on ActionRefused { refusals { code } } } }',
        { id: changeSetId },
      );
      expect(undo).toEqual({ refusals: [{ code: 'NOT_UNDOABLE' }] });
    }
  });

  test('stay hidden in the history from those who may not see the section', async () => {
    const maria = await portalEmployee(api, agency);
    await decide(clerk, 'Approve', [await asked(maria.client, ASK_DEPOSIT, deposit)]);
    const recruiter = await api.clientFor(agency, 'FRONT_OFFICE');
    const { employee } = await recruiter.ask<{ employee: { timeline: { changes: object[] }[] } }>(
      'query ($id: ID!) { employee(id: $id) { timeline { sentence changes { before after } } } }',
      { id: maria.id },
    );
    expect(employee.timeline[0]).toEqual({
      sentence: expect.stringMatching(/^Direct deposit changed by/) as string,
      changes: [],
    });
  });
});

describe('encrypted rows', () => {
  test('that were moved to another employee are refused, and nothing is shown', async () => {
    const [maria, tomas] = [await portalEmployee(api, agency), await portalEmployee(api, agency)];
    for (const { client } of [maria, tomas]) {
      await decide(clerk, 'Approve', [await asked(client, ASK_DEPOSIT, deposit)]);
    }
    await api.database.sql(
      `UPDATE employee_data SET content = other.content FROM employee_data AS other
       WHERE employee_data.employee_id = $1 AND other.employee_id = $2`,
      [tomas.employeeId, maria.employeeId],
    );
    const { data, errors } = await tomas.client.send<{ directDeposit: null }>(
      '{ directDeposit { accounts { bankName accountNumberMasked } } }',
    );
    expect(data.directDeposit).toBeNull();
    expect(errors![0]!.extensions!['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toContain('First Lake');
    expect(log.join('\n')).toContain('belongs to another row');
  });

  test.each([
    ['another employee', 'employee_id = $2'],
    ['another section', `employee_id = $1, section = 'TAX_WITHHOLDING'`],
  ])('that now name %s are refused', async (_what, set) => {
    const [maria, tomas] = [await portalEmployee(api, agency), await portalEmployee(api, agency)];
    await decide(clerk, 'Approve', [await asked(maria.client, ASK_DEPOSIT, deposit)]);
    const waiting = await asked(maria.client, ASK_DEPOSIT, {
      accounts: [{ ...deposit.accounts[0], bankName: 'Second Lake Bank' }],
    });
    const change = (table: string) =>
      api.database.sql(
        `UPDATE ${table} SET ${set} WHERE employee_id = $1 AND $2::uuid IS NOT NULL`,
        [maria.employeeId, tomas.employeeId],
      );
    await change('change_request');
    await expect(decide(clerk, 'Approve', [waiting])).rejects.toThrow('Something went wrong');

    await change('employee_data');
    const { client } = set.includes('$2') ? tomas : maria;
    const { data, errors } = await client.send(
      '{ directDeposit { accounts { bankName } } taxWithholding { socialSecurityNumberMasked } }',
    );
    expect(errors![0]!.extensions!['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(data)).not.toContain('Lake');
  });

  test('stop a start without their key, and say what to do', async () => {
    const { ownerUrl } = api.database;
    await expect(requireKeys(ownerUrl, api.platform.encryption)).resolves.toBeUndefined();
    for (const current of [null, newEncryptionKey()]) {
      const refusal = requireKeys(ownerUrl, new Encryption({ current }));
      await expect(refusal).rejects.toThrow(EncryptionFailure);
      await expect(refusal).rejects.toThrow(/Set it as STINT_ENCRYPTION_KEY/);
    }
  });
});

/** Every row of every table, as JSON. */
async function allRows(): Promise<object[]> {
  const tables = await api.database.sql<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
     FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const rows: object[] = [];
  for (const { name } of tables) {
    rows.push(...(await api.database.sql<object>(`SELECT to_jsonb(row) FROM ${name} AS row`)));
  }
  return rows;
}
