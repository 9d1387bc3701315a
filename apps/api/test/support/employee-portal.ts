import type { EmployeePortalSection } from '@stint/domain/access/preferences.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { GraphClient } from './graph-client.ts';
import type { AgencyRows } from './rows.ts';
import type { TestApi } from './test-api.ts';

export const everySection: readonly EmployeePortalSection[] = [
  'timesheets',
  'timeClock',
  'expenses',
  'schedule',
  'personalInformation',
  'taxWithholding',
  'directDeposit',
  'documents',
];

/** Somebody who works, signed in at the employee portal. */
export interface PortalEmployee {
  client: GraphClient;
  /** A row's id. */
  employeeId: string;
  candidateId: string;
  /** A global id. */
  id: string;
}

/** @param sections that are on; all of them when not said */
export async function portalEmployee(
  api: TestApi,
  agency: AgencyRows,
  sections: readonly EmployeePortalSection[] = everySection,
): Promise<PortalEmployee> {
  const candidate = await agency.candidate({ phone: '312 555 0100', city: 'Chicago' });
  const { id: employeeId } = await agency.employee({ candidateId: candidate.id });
  const account = await agency.account({
    kind: 'EMPLOYEE',
    employeeId,
    preferences: { sections: [...sections], timesheetDisclaimer: null },
  });
  const client = await api.signedIn(agency, account);
  const id = globalId('Employee', employeeId);
  return { client, employeeId, candidateId: candidate.id, id };
}

const answer = `
  __typename
  ... on ChangeRequested { changeRequest { id version status section changes { field label before after } } }
  ... on ActionRefused { refusals { code field } }
  ... on InvalidInput { problems { path code message } }`;

const asking = (mutation: string) =>
  `mutation ($input: Request${mutation}Input!) { result: request${mutation}(input: $input) { ${answer} } }`;

export const ASK_PERSONAL = asking('PersonalInformationChange');
export const ASK_TAX = asking('TaxWithholdingChange');
export const ASK_DEPOSIT = asking('DirectDepositChange');

export const ACCOUNT_NUMBER = '8675309421337';
export const ROUTING_NUMBER = '021000021';
export const SOCIAL_SECURITY_NUMBER = '219094178';

export const deposit = {
  accounts: [
    {
      bankName: 'First Lake Bank',
      routingNumber: ROUTING_NUMBER,
      accountNumber: ACCOUNT_NUMBER,
      type: 'CHECKING',
      shareOf: 'REMAINDER',
    },
  ],
};

export const withholding = {
  socialSecurityNumber: SOCIAL_SECURITY_NUMBER,
  filingStatus: 'SINGLE_OR_SEPARATELY',
  multipleJobs: false,
  dependentsAmount: '2000',
};

export interface AskedChange {
  id: string;
  version: number;
  status: string;
  changes: { field: string; label: string; before: string | null; after: string | null }[];
}

/** Asks for a change and expects it to be asked for. */
export async function asked(
  client: GraphClient,
  mutation: string,
  input: object,
): Promise<AskedChange> {
  const { result } = await client.ask<{ result: { changeRequest?: AskedChange } }>(mutation, {
    input,
  });
  if (!result.changeRequest) throw new Error(JSON.stringify(result));
  return result.changeRequest;
}

const deciding = (action: string) => `
  mutation ($input: ${action}ChangeRequestsInput!) {
    result: ${action.charAt(0).toLowerCase()}${action.slice(1)}ChangeRequests(input: $input) {
      ... on BulkDone { changeSetId outcomes { recordId done label refusals { code } } }
      ... on InvalidInput { problems { path code } }
    }
  }`;

interface Decided {
  changeSetId: string | null;
  outcomes: { done: boolean; label: string; refusals: { code: string }[] }[];
}

/** Gives a command on requests; each with what was refused. */
export async function decide(
  client: GraphClient,
  action: 'Approve' | 'Refuse' | 'Withdraw' | 'Compare',
  requests: readonly { id: string; version?: number }[],
  input: object = {},
) {
  const targets = requests.map(({ id, version }) => ({ id, ...(version && { version }) }));
  const { result } = await client.ask<{ result: Decided }>(deciding(action), {
    input: { targets, ...input },
  });
  return {
    changeSetId: result.changeSetId,
    codes: result.outcomes.map(({ done, refusals }) =>
      done ? 'DONE' : refusals.map(({ code }) => code).join(),
    ),
  };
}
