import { passwordProblem, personalWords } from '@stint/domain/account/password-rule.ts';
import { guessablePassword } from '@stint/domain/account/guessable-password.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { closedPortal, manage } from '../support/accounts.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let admin: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  admin = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

const employed = async (firstName: string, lastName: string, email: string | null = null) => {
  const candidate = await agency.candidate({ firstName, lastName, email });
  const { id } = await agency.employee({ candidateId: candidate.id });
  return globalId('Employee', id);
};

async function customerContact(contact: { email?: string; onAccountingCustomer?: boolean } = {}) {
  const paula = { firstName: 'Paula', lastName: 'Kent', ...contact };
  const { id, clientId } = await agency.customerContact(paula);
  return { clientId, contactId: id };
}

const enter = (userName: string, password: string, door: 'console' | 'ess' | 'portal') =>
  api.visitor(door).signIn({ companyId: agency.companyId, userName, password });

describe('an account of the staff', () => {
  const staff = { userName: 'Nora.Reyes', displayName: 'Nora Reyes', role: 'BACK_OFFICE' };

  test('is made with a password that is shown once and has to be replaced', async () => {
    const { account, password } = await manage(admin, 'createStaffAccount', {
      ...staff,
      email: 'nora@agency.test',
    });
    expect(account).toMatchObject({
      userName: 'nora.reyes',
      role: 'BACK_OFFICE',
      status: 'FIRST_LOGIN',
      email: 'nora@agency.test',
    });
    const answer = await enter('nora.reyes', password!, 'console');
    expect(answer).toMatchObject({ viewer: { mustChangePassword: true } });
    const stored = await api.database.sql(
      `SELECT row_to_json(account)::text FROM account WHERE agency_id = $1
       UNION ALL SELECT row_to_json(audit_entry)::text FROM audit_entry WHERE agency_id = $1`,
      [agency.id],
    );
    expect(JSON.stringify(stored)).not.toContain(password);
  });

  test('is refused for a user name that somebody has, or that is none', async () => {
    await manage(admin, 'createStaffAccount', staff);
    const taken = await manage(admin, 'createStaffAccount', staff);
    expect(taken.refusals).toMatchObject([{ code: 'USER_NAME_TAKEN', field: 'userName' }]);
    const odd = await manage(admin, 'createStaffAccount', { ...staff, userName: 'nora reyes' });
    expect(odd.problems).toEqual([{ path: 'userName', code: 'USER_NAME_SHAPE' }]);
  });
});

describe('accounts of employees', () => {
  test('are made for many at once, with names of their own and passwords that nobody guesses', async () => {
    const ids = [
      await employed('Ana', 'Núñez'),
      await employed('Ana', 'Nunez'),
      await employed('静', '河'),
    ];
    const preferences = { sections: ['timesheets', 'timeClock'], timesheetDisclaimer: 'Mine.' };
    const { outcomes, changeSetId } = await manage(admin, 'createEmployeeAccounts', {
      employees: ids.map((employeeId) => ({ employeeId })),
      preferences,
    });
    expect(outcomes!.map(({ userName }) => userName)).toEqual(['ana.nunez', 'ana.nunez2', 'user']);
    expect(changeSetId).toMatch(/^chg_/);
    const owner = {
      userName: 'ana.nunez',
      displayName: 'Ana Núñez',
      companyId: agency.companyId,
      agencyName: agency.companyId,
    };
    for (const { password } of outcomes!) {
      expect(passwordProblem(password!, owner)).toBeUndefined();
      expect(guessablePassword(password!, personalWords(owner))).toBeNull();
    }
    expect(new Set(outcomes!.map(({ password }) => password)).size).toBe(3);
    expect(await enter('ana.nunez2', outcomes![1]!.password!, 'ess')).toMatchObject({
      viewer: { kind: 'EMPLOYEE', account: { displayName: 'Ana Nunez' } },
    });
    const { account } = await admin.ask<{ account: object }>(
      'query ($id: ID!) { account(id: $id) { employee { id } employeePortalPreferences { sections timesheetDisclaimer } clientPortalPreferences { billingManagement } } }',
      { id: outcomes![0]!.accountId },
    );
    expect(account).toEqual({
      employee: { id: ids[0] },
      employeePortalPreferences: preferences,
      clientPortalPreferences: null,
    });
  });

  test('are refused one by one: who is not employed, who has one, who is not there', async () => {
    const fine = await employed('Ben', 'Ash');
    const has = await employed('Cleo', 'Oak');
    const first = await manage(admin, 'createEmployeeAccounts', {
      employees: [{ employeeId: has }],
    });
    const gone = await agency.employee({ status: 'TERMINATED', terminatedOn: '2026-10-01' });
    const left = globalId('Employee', gone.id);
    const nobody = globalId('Employee', '01930000-0000-7000-8000-00000000dead');
    const { outcomes } = await manage(admin, 'createEmployeeAccounts', {
      employees: [fine, has, left, nobody].map((employeeId) => ({ employeeId })),
    });
    expect(outcomes!.map(({ outcome }) => outcome.done)).toEqual([true, false, false, false]);
    expect(outcomes!.map(({ outcome }) => outcome.refusals[0]?.code)).toEqual([
      undefined,
      'HAS_ACCOUNT',
      'NOT_EMPLOYED',
      'NOT_FOUND',
    ]);
    expect(outcomes![1]!.outcome.refusals[0]!.blocking).toMatchObject([
      { kind: 'account', id: first.outcomes![0]!.accountId },
    ]);
    expect(outcomes![2]!.outcome.refusals[0]!.blocking).toMatchObject([{ id: left }]);
  });

  test('a candidate who is no employee cannot be named', async () => {
    const candidate = await agency.candidate();
    const { problems } = await manage(admin, 'createEmployeeAccounts', {
      employees: [{ employeeId: globalId('Candidate', candidate.id) }],
    });
    expect(problems).toEqual([{ path: 'employees.0.employeeId', code: 'NOT_THE_ID' }]);
  });

  test('two commands at once for one employee leave one account', async () => {
    const employeeId = await employed('Dana', 'Elm');
    const answers = await Promise.all(
      [1, 2].map(() => manage(admin, 'createEmployeeAccounts', { employees: [{ employeeId }] })),
    );
    const done = answers.map(({ outcomes }) => outcomes![0]!.outcome.done);
    expect(done.toSorted()).toEqual([false, true]);
    const rows = await api.database.sql(
      `SELECT FROM account WHERE agency_id = $1 AND kind = 'EMPLOYEE'`,
      [agency.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('whoever has a mail address is invited in place of a password, if so wished', async () => {
    const employees = [
      await employed('Eve', 'Fir', 'eve@home.test'),
      await employed('Finn', 'Ivy'),
    ];
    const { outcomes } = await manage(admin, 'createEmployeeAccounts', {
      employees: employees.map((employeeId) => ({ employeeId })),
      invite: true,
    });
    expect(outcomes).toMatchObject([
      { invitedAddress: 'eve@home.test', password: null },
      { invitedAddress: null, password: expect.any(String) },
    ]);
    expect(await enter('eve.fir', '', 'ess')).toMatchObject({ __typename: 'SignInRefused' });
  });
});

describe('an account of a contact', () => {
  test('is made for one on the record of an accounting customer', async () => {
    const { contactId } = await customerContact({ email: 'paula@acme.test' });
    const { account, password } = await manage(admin, 'createContactAccount', {
      contactId: globalId('Contact', contactId),
      preferences: { ...closedPortal, assignments: 'ALL' },
    });
    expect(account).toMatchObject({ userName: 'paula.kent', email: 'paula@acme.test' });
    expect(await enter('paula.kent', password!, 'portal')).toMatchObject({
      viewer: { kind: 'CLIENT_CONTACT' },
    });
  });

  test('is refused with the record that stands in the way', async () => {
    const plain = await agency.client({ name: 'Plain' });
    const elsewhere = await agency.contact({ clientId: plain.id, onAccountingCustomer: true });
    const { contactId } = await customerContact({ onAccountingCustomer: false });
    const create = (id: string) =>
      manage(admin, 'createContactAccount', { contactId: globalId('Contact', id) });
    expect((await create(elsewhere.id)).refusals).toMatchObject([
      { code: 'NOT_ACCOUNTING_CUSTOMER', blocking: [{ id: globalId('Client', plain.id) }] },
    ]);
    expect((await create(contactId)).refusals).toMatchObject([
      { code: 'NOT_ON_CUSTOMER_RECORD', blocking: [{ id: globalId('Contact', contactId) }] },
    ]);
  });

  test('lists say who has none, and who may get one', async () => {
    const { contactId, clientId } = await customerContact();
    await agency.contact({ clientId, firstName: 'Ömer', lastName: 'Özkan' });
    await agency.contact({ clientId, firstName: 'Olga', lastName: 'Ortiz' });
    const LIST = `query ($filter: ContactFilter) { contacts(first: 10, filter: $filter) {
      nodes { fullName account { id } accountEligibility { allowed refusals { code } } } } }`;
    const namesOf = async (filter: object) => {
      const { contacts } = await admin.ask<{ contacts: { nodes: { fullName: string }[] } }>(LIST, {
        filter,
      });
      return contacts.nodes.map(({ fullName }) => fullName);
    };
    expect(await namesOf({ initial: 'o' })).toEqual(['Olga Ortiz', 'Ömer Özkan']);
    expect(await namesOf({ hasAccount: false, search: 'acme kent' })).toEqual(['Paula Kent']);
    await manage(admin, 'createContactAccount', { contactId: globalId('Contact', contactId) });
    expect(await namesOf({ hasAccount: true })).toEqual(['Paula Kent']);
    const { contacts } = await admin.ask<{ contacts: { nodes: object[] } }>(LIST, {
      filter: { search: 'acme' },
    });
    expect(contacts.nodes).toMatchObject([
      { fullName: 'Paula Kent', accountEligibility: { refusals: [{ code: 'HAS_ACCOUNT' }] } },
      { fullName: 'Olga Ortiz', accountEligibility: { allowed: false } },
      { fullName: 'Ömer Özkan', account: null },
    ]);
  });

  test('employees are listed the same way', async () => {
    const [has, free] = [await employed('Gil', 'Yew'), await employed('Hope', 'Zinn')];
    await manage(admin, 'createEmployeeAccounts', { employees: [{ employeeId: has }] });
    const { employees } = await admin.ask<{ employees: { nodes: object[] } }>(
      `{ employees(first: 5, filter: { status: [ACTIVE], hasAccount: false }) {
        nodes { id accountEligibility { allowed } } } }`,
    );
    expect(employees.nodes).toEqual([{ id: free, accountEligibility: { allowed: true } }]);
  });
});
