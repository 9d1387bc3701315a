import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { changeRequestSubscribers } from '../../src/change-request/change-request.subscribers.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { workOn } from '../support/background-work.ts';
import {
  ACCOUNT_NUMBER,
  ASK_DEPOSIT,
  ASK_PERSONAL,
  ASK_TAX,
  asked,
  decide,
  deposit,
  portalEmployee,
  type PortalEmployee,
  withholding,
} from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let clerk: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ routes, signInLimits: { perAddress: 10_000 } });
  agency = await api.createAgency();
  clerk = await api.clientFor(agency, 'BACK_OFFICE');
});
afterAll(() => api.close());

const PERSONAL = `query ($id: ID) { personalInformation(employeeId: $id) { phone city street emergencyName } }`;
const DEPOSIT = `query ($id: ID) { directDeposit(employeeId: $id) { accounts { key bankName accountNumberMasked } } }`;
const REQUESTS = `query ($filter: ChangeRequestFilter) {
  changeRequests(filter: $filter) { nodes { id status reason employeeName sectionLabel changes { label before after } } }
}`;

interface Listed {
  changeRequests: {
    nodes: { id: string; status: string; reason: string | null; changes: object[] }[];
  };
}

async function listed(client: GraphClient, filter: object = {}) {
  return (await client.ask<Listed>(REQUESTS, { filter })).changeRequests.nodes;
}

async function setPhone({ candidateId }: PortalEmployee, phone: string) {
  const recruiter = await api.clientFor(agency, 'FRONT_OFFICE');
  const id = globalId('Candidate', candidateId);
  const { node } = await recruiter.ask<{ node: { version: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Candidate { version } } }',
    { id },
  );
  await recruiter.ask(
    `mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) { ... on CandidateUpdated { changeSetId } } }`,
    { input: { id, version: node.version, phone } },
  );
}

describe('a change of HR data', () => {
  test('names its fields in a file, and none of their values', async () => {
    const maria = await portalEmployee(api, agency);
    await asked(maria.client, ASK_PERSONAL, { phone: '312 555 0199', street: '12 Oak Street' });
    const file = await api.app.inject({
      url: '/export/change-requests.csv?columns=employeeName,changes.label',
      headers: { 'x-stint-door': clerk.door, cookie: clerk.cookie },
    });
    expect(file.body).toMatch(/^.*Employee,Changes\r?\n/);
    expect(file.body).toContain(',Street; Phone');
    expect(file.body).not.toMatch(/Oak|0199/);
  });

  test('is made when it is approved, and not before', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_PERSONAL, {
      phone: '312 555 0199',
      street: '12 Oak Street',
    });
    expect(request).toMatchObject({
      status: 'REQUESTED',
      changes: [
        { field: 'street', label: 'Street', before: null, after: '12 Oak Street' },
        { field: 'phone', label: 'Phone', before: '312 555 0100', after: '312 555 0199' },
      ],
    });
    const before = { phone: '312 555 0100', city: 'Chicago', street: null, emergencyName: null };
    expect(await maria.client.ask(PERSONAL)).toEqual({ personalInformation: before });
    expect((await decide(clerk, 'Approve', [request])).codes).toEqual(['DONE']);
    const after = { ...before, phone: '312 555 0199', street: '12 Oak Street' };
    expect(await maria.client.ask(PERSONAL)).toEqual({ personalInformation: after });
    expect(await clerk.ask(PERSONAL, { id: maria.id })).toEqual({ personalInformation: after });
    expect((await decide(clerk, 'Approve', [request])).codes).toEqual(['CHANGED_SINCE']);
    expect((await decide(clerk, 'Approve', [{ id: request.id }])).codes).toEqual(['WRONG_STATE']);
  });

  test('is refused with a reason that the employee reads, or withdrawn', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_DEPOSIT, deposit);
    const { result } = await clerk.ask<{ result: object }>(
      `mutation ($input: RefuseChangeRequestsInput!) { result: refuseChangeRequests(input: $input) {
        ... on InvalidInput { problems { path } } } }`,
      { input: { targets: [{ id: request.id }] } },
    );
    expect(result).toEqual({ problems: [{ path: 'reason' }] });
    await decide(clerk, 'Refuse', [request], { reason: 'Send us a voided check.' });
    expect(await listed(maria.client)).toMatchObject([
      { status: 'REFUSED', reason: 'Send us a voided check.' },
    ]);
    expect(await maria.client.ask(DEPOSIT)).toEqual({ directDeposit: { accounts: [] } });
    const another = await asked(maria.client, ASK_DEPOSIT, deposit);
    expect((await decide(maria.client, 'Withdraw', [another])).codes).toEqual(['DONE']);
  });

  test('that changes nothing is refused', async () => {
    const maria = await portalEmployee(api, agency);
    const { result } = await maria.client.ask<{ result: object }>(ASK_PERSONAL, {
      input: { phone: '312 555 0100' },
    });
    expect(result).toMatchObject({ refusals: [{ code: 'NOTHING_CHANGED' }] });
  });

  test('of the same section takes the place of the older one', async () => {
    const maria = await portalEmployee(api, agency);
    const first = await asked(maria.client, ASK_DEPOSIT, deposit);
    await asked(maria.client, ASK_TAX, withholding);
    const second = await asked(maria.client, ASK_DEPOSIT, {
      accounts: [{ ...deposit.accounts[0], bankName: 'Second Lake Bank' }],
    });
    const statuses = new Map((await listed(maria.client)).map(({ id, status }) => [id, status]));
    expect([statuses.get(first.id), statuses.get(second.id)]).toEqual(['WITHDRAWN', 'REQUESTED']);
    expect([...statuses.values()].filter((each) => each === 'REQUESTED')).toHaveLength(2);
  });

  test('that two people ask for at once leaves one of them open', async () => {
    const maria = await portalEmployee(api, agency);
    await Promise.all(
      ['First', 'Second', 'Third'].map((bankName) =>
        asked(maria.client, ASK_DEPOSIT, { accounts: [{ ...deposit.accounts[0], bankName }] }),
      ),
    );
    const statuses = (await listed(maria.client)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual(['REQUESTED', 'WITHDRAWN', 'WITHDRAWN']);
  });

  test('keeps numbers that are left out', async () => {
    const maria = await portalEmployee(api, agency);
    await decide(clerk, 'Approve', [await asked(maria.client, ASK_DEPOSIT, deposit)]);
    const { directDeposit } = await maria.client.ask<{
      directDeposit: { accounts: { key: string }[] };
    }>(DEPOSIT);
    const [{ key }] = directDeposit.accounts as [{ key: string }];
    const { routingNumber: _r, accountNumber: _a, ...rest } = deposit.accounts[0]!;
    const renamed = { accounts: [{ ...rest, key, bankName: 'Lake Bank' }] };
    await decide(clerk, 'Approve', [await asked(maria.client, ASK_DEPOSIT, renamed)]);
    const { result } = await clerk.ask<{ result: object }>(
      `mutation ($id: ID!) { result: unmaskDirectDeposit(employeeId: $id) {
        ... on DirectDepositUnmasked { accounts { key accountNumber } } } }`,
      { id: maria.id },
    );
    expect(result).toEqual({ accounts: [{ key, accountNumber: ACCOUNT_NUMBER }] });
    const unknown = { accounts: [{ ...rest, key: 'unknown' }] };
    const answer = await maria.client.ask<{ result: object }>(ASK_DEPOSIT, { input: unknown });
    expect(answer.result).toMatchObject({
      problems: [
        { path: 'accounts.0.routingNumber', code: 'NUMBER_MISSING' },
        { path: 'accounts.0.accountNumber', code: 'NUMBER_MISSING' },
      ],
    });
  });
});

describe('a request whose record changed meanwhile', () => {
  test('is conflicting, shows the new value, and is decided again', async () => {
    const stop = await workOn(api, { subscribers: changeRequestSubscribers });
    try {
      const maria = await portalEmployee(api, agency);
      const request = await asked(maria.client, ASK_PERSONAL, { phone: '312 555 0199' });
      await setPhone(maria, '312 555 0144');
      await expect
        .poll(async () => listed(clerk, { employeeId: maria.id }), { timeout: 10_000 })
        .toMatchObject([
          { status: 'CONFLICTING', changes: [{ before: '312 555 0144', after: '312 555 0199' }] },
        ]);
      expect((await decide(clerk, 'Approve', [request])).codes).toEqual(['CHANGED_SINCE']);
      expect((await decide(clerk, 'Approve', [{ id: request.id }])).codes).toEqual(['DONE']);
      expect(await clerk.ask(PERSONAL, { id: maria.id })).toMatchObject({
        personalInformation: { phone: '312 555 0199' },
      });
    } finally {
      await stop();
    }
  });

  test('is not approved before it was compared again', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_PERSONAL, { phone: '312 555 0199' });
    expect((await decide(clerk, 'Compare', [request])).codes).toEqual(['NO_CONFLICT']);
    await setPhone(maria, '312 555 0144');
    expect((await decide(clerk, 'Approve', [request])).codes).toEqual(['CHANGED_MEANWHILE']);
    expect((await decide(clerk, 'Compare', [request])).codes).toEqual(['DONE']);
    expect((await decide(clerk, 'Approve', [{ id: request.id }])).codes).toEqual(['DONE']);
  });

  test('in another field is no conflict, and both changes stay', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_PERSONAL, { city: 'Evanston' });
    await setPhone(maria, '312 555 0144');
    expect((await decide(clerk, 'Approve', [request])).codes).toEqual(['DONE']);
    expect(await clerk.ask(PERSONAL, { id: maria.id })).toMatchObject({
      personalInformation: { phone: '312 555 0144', city: 'Evanston' },
    });
  });
});

describe('deciding', () => {
  test('by two people at once happens once', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_DEPOSIT, deposit);
    const other = await api.clientFor(agency, 'ALL_IN');
    const answers = await Promise.all([
      decide(clerk, 'Approve', [{ id: request.id }]),
      decide(other, 'Refuse', [{ id: request.id }], { reason: 'No.' }),
    ]);
    expect(answers.map(({ codes }) => codes[0]).toSorted()).toEqual(['DONE', 'WRONG_STATE']);
  });

  test('many at once answers for each', async () => {
    const [maria, tomas] = [await portalEmployee(api, agency), await portalEmployee(api, agency)];
    const requests = [
      await asked(maria.client, ASK_DEPOSIT, deposit),
      await asked(maria.client, ASK_TAX, withholding),
      await asked(maria.client, ASK_PERSONAL, { city: 'Evanston' }),
      await asked(tomas.client, ASK_DEPOSIT, deposit),
    ];
    await decide(tomas.client, 'Withdraw', [requests[3]!]);
    const { codes } = await decide(
      clerk,
      'Approve',
      requests.map(({ id }) => ({ id })),
    );
    expect(codes).toEqual(['DONE', 'DONE', 'DONE', 'WRONG_STATE']);
  });

  test('cannot be undone', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_DEPOSIT, deposit);
    const { changeSetId } = await decide(clerk, 'Approve', [request]);
    const { undo } = await clerk.ask<{ undo: object }>(
      'mutation ($id: ID!) { undo(changeSetId: $id) { ... on ActionRefused { refusals { code } } } }',
      { id: changeSetId },
    );
    expect(undo).toEqual({ refusals: [{ code: 'NOT_UNDOABLE' }] });
  });
});

describe('who is not meant to', () => {
  test('sees, decides and withdraws nothing: a colleague, or an employee without the section', async () => {
    const maria = await portalEmployee(api, agency);
    const request = await asked(maria.client, ASK_DEPOSIT, deposit);
    const colleague = await portalEmployee(api, agency);
    const withoutDeposit = await portalEmployee(api, agency, ['personalInformation']);
    for (const { client } of [colleague, withoutDeposit]) {
      expect(await listed(client)).toEqual([]);
      expect(
        await client.ask('query ($id: ID!) { node(id: $id) { id } }', { id: request.id }),
      ).toEqual({
        node: null,
      });
      expect((await decide(client, 'Withdraw', [request])).codes).toEqual(['NOT_FOUND']);
    }
    expect(await colleague.client.ask(DEPOSIT, { id: maria.id })).toEqual({ directDeposit: null });
    expect(await colleague.client.ask(PERSONAL, { id: maria.id })).toEqual({
      personalInformation: null,
    });
    expect(await refusal(withoutDeposit.client, DEPOSIT)).toBe('FORBIDDEN');
    expect(await refusal(withoutDeposit.client, ASK_DEPOSIT, { input: deposit })).toBe('FORBIDDEN');
    expect(
      await refusal(
        maria.client,
        'mutation ($id: ID!) { unmaskDirectDeposit(employeeId: $id) { __typename } }',
        { id: maria.id },
      ),
    ).toBe('FORBIDDEN');
  });

  test('an employee with timesheets and the clock alone has none of it', async () => {
    const tomas = await portalEmployee(api, agency, ['timesheets', 'timeClock']);
    for (const query of [REQUESTS, PERSONAL, DEPOSIT]) {
      expect(await refusal(tomas.client, query)).toBe('FORBIDDEN');
    }
  });

  test('the front office neither sees nor decides', async () => {
    const recruiter = await api.clientFor(agency, 'FRONT_OFFICE');
    for (const query of [REQUESTS, PERSONAL, DEPOSIT]) {
      expect(await refusal(recruiter, query)).toBe('FORBIDDEN');
    }
  });

  test('staff ask for no change of anybody', async () => {
    const admin = await api.clientFor(agency, 'ADMIN');
    expect(await refusal(admin, ASK_DEPOSIT, { input: deposit })).toBe('FORBIDDEN');
  });
});

/** The code with which an operation is refused before it runs. */
async function refusal(client: GraphClient, query: string, variables?: Record<string, unknown>) {
  const { errors } = await client.send(query, variables);
  return errors?.[0]?.extensions?.['code'];
}
