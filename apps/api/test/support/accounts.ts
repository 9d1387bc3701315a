import type { GraphClient } from './graph-client.ts';

export interface RefusalAnswer {
  code: string;
  field: string | null;
  blocking: { kind: string; id: string; label: string }[];
}

export interface AccessOutcomeAnswer {
  outcome: { recordId: string; label: string; done: boolean; refusals: RefusalAnswer[] };
  accountId: string | null;
  userName: string | null;
  password: string | null;
  invitedAddress: string | null;
}

/** What a command about accounts answers, whichever it was. */
export interface AccountAnswer {
  __typename: string;
  account?: {
    id: string;
    version: number;
    userName: string;
    displayName: string;
    status: string;
    role: string | null;
    email: string | null;
  };
  password?: string | null;
  invitedAddress?: string | null;
  changeSetId?: string | null;
  ended?: number;
  outcomes?: (AccessOutcomeAnswer & AccessOutcomeAnswer['outcome'])[];
  refusals?: RefusalAnswer[];
  problems?: { path: string; code: string }[];
}

const REFUSALS = 'refusals { code field blocking { kind id label } }';
const NOT = `... on ActionRefused { ${REFUSALS} } ... on InvalidInput { problems { path code } }`;
const ACCOUNT = 'account { id version userName displayName status role email }';
const OUTCOME = `recordId label done ${REFUSALS}`;

const answers = {
  CreateAccountResult: `... on AccountCreated { ${ACCOUNT} password invitedAddress changeSetId }`,
  IssueAccessResult: `... on AccessIssued { changeSetId outcomes {
    outcome { ${OUTCOME} } accountId userName password invitedAddress } }`,
  UpdateAccountResult: `... on AccountUpdated { ${ACCOUNT} changeSetId }`,
  EndAccountSessionsResult: '... on AccountSessionsEnded { ended account { id } }',
  BulkResult: `... on BulkDone { changeSetId outcomes { ${OUTCOME} } }`,
};

/** The commands of user management, each with its input and what it answers. */
export const accountCommands = {
  createStaffAccount: ['CreateStaffAccountInput', 'CreateAccountResult'],
  createEmployeeAccounts: ['CreateEmployeeAccountsInput', 'IssueAccessResult'],
  createContactAccount: ['CreateContactAccountInput', 'CreateAccountResult'],
  updateAccount: ['UpdateAccountInput', 'UpdateAccountResult'],
  updateEmployeePortalPreferences: ['UpdateEmployeePortalPreferencesInput', 'UpdateAccountResult'],
  updateClientPortalPreferences: ['UpdateClientPortalPreferencesInput', 'UpdateAccountResult'],
  resetPasswords: ['ResetPasswordsInput', 'IssueAccessResult'],
  endAccountSessions: ['EndAccountSessionsInput', 'EndAccountSessionsResult'],
  deactivateAccounts: ['DeactivateAccountsInput', 'BulkResult'],
  reactivateAccounts: ['ReactivateAccountsInput', 'BulkResult'],
  unlockAccounts: ['UnlockAccountsInput', 'BulkResult'],
} as const;

export type AccountCommand = keyof typeof accountCommands;

export function accountDocument(command: AccountCommand): string {
  const [input, result] = accountCommands[command];
  return `mutation ($input: ${input}!) { result: ${command}(input: $input) {
    __typename ${answers[result]} ${NOT} } }`;
}

/** Gives a command and hands over its answer. */
export async function manage(
  client: GraphClient,
  command: AccountCommand,
  input: object,
): Promise<AccountAnswer> {
  const { result } = await client.ask<{ result: AccountAnswer }>(accountDocument(command), {
    input,
  });
  return result;
}

/** Every section of the client portal is off. */
export const closedPortal = {
  jobOrders: { access: 'NONE', showForThisContactOnly: true, ownerId: null, mailOwner: false },
  assignments: null,
  timesheets: { access: 'NONE', scope: 'REPORTS_ONLY', disclaimer: null, mailPending: false },
  expenses: { access: 'NONE', scope: 'REPORTS_ONLY', disclaimer: null, mailPending: false },
  billingManagement: false,
  reports: { timesheets: false, assignments: false },
  locationIds: null,
};
