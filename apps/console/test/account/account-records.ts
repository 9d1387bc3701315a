import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { AccountQuery, AccountsQuery, EmployeePortalSection } from '../../src/gql/graphql.ts';

type Row = Served<AccountsQuery>['accounts']['nodes'][number];
type Shown = NonNullable<Served<AccountQuery>['account']>;
export type ClientPreferences = NonNullable<Shown['clientPortalPreferences']>;

/** Somebody of the staff as the grid gets them; only what matters to a test needs to be named. */
export function accountRow(id: string, displayName: string, over: Partial<Row> = {}): Row {
  return {
    __typename: 'Account',
    id,
    version: 3,
    displayName,
    userName: displayName.toLowerCase().replace(' ', '.'),
    kind: 'STAFF',
    role: 'BACK_OFFICE',
    email: null,
    status: 'ACTIVE',
    lastSignInAt: '2026-11-20T15:00:00Z',
    failedAttempts: 0,
    employee: null,
    contact: null,
    ...over,
  };
}

/** The account of a contact at Contoso. */
export const contactRow = (over: Partial<Row> = {}): Row =>
  accountRow('acc_paula', 'Paula Reyes', {
    kind: 'CLIENT_CONTACT',
    role: null,
    email: 'paula@contoso.example',
    contact: {
      __typename: 'Contact',
      id: 'con_1',
      fullName: 'Paula Reyes',
      client: { __typename: 'Client', id: 'cli_1', name: 'Contoso' },
    },
    ...over,
  });

/** The account of an employee. */
export const employeeRow = (over: Partial<Row> = {}): Row =>
  accountRow('acc_maria', 'Maria Soto', {
    kind: 'EMPLOYEE',
    role: null,
    status: 'FIRST_LOGIN',
    lastSignInAt: null,
    employee: {
      __typename: 'Employee',
      id: 'emp_1',
      candidate: { __typename: 'Candidate', id: 'can_1', fullName: 'Maria Soto' },
    },
    ...over,
  });

/** One page with all of them. */
export function accountPage(nodes: Row[]): Served<AccountsQuery> {
  return {
    accounts: {
      __typename: 'AccountConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: nodes.length,
    },
  };
}

const actions = [
  ['edit', 'Edit'],
  ['changePreferences', 'Change preferences'],
  ['resetPassword', 'Reset password'],
  ['unlock', 'Forget failed sign-ins'],
  ['deactivate', 'Deactivate'],
] as const;

/** The same account as its panel gets it. */
export function accountShown(row: Row, over: Partial<Shown> = {}): Served<AccountQuery> {
  return {
    account: {
      ...row,
      language: null,
      createdAt: '2026-11-01T15:00:00Z',
      lastFailedAt: null,
      lastFailedFrom: null,
      employeePortalPreferences: null,
      clientPortalPreferences: null,
      sessions: [],
      actions: actions.map(([action, label]) => ({
        __typename: 'AvailableAction',
        action,
        label,
        allowed: true,
        refusals: [],
        asks: [],
      })),
      timeline: [],
      ...over,
    },
  };
}

export const employeePreferences = (sections: EmployeePortalSection[]) => ({
  __typename: 'EmployeePortalPreferences' as const,
  sections,
  timesheetDisclaimer: null,
});

const off = {
  __typename: 'ApprovalPreferences',
  access: 'NONE',
  scope: 'REPORTS_ONLY',
  disclaimer: null,
  mailPending: false,
} as const;

/** What a contact sees; nothing unless told. */
export function clientPreferences(over: Partial<ClientPreferences> = {}): ClientPreferences {
  return {
    __typename: 'ClientPortalPreferences',
    jobOrders: {
      __typename: 'JobOrderPreferences',
      access: 'NONE',
      showForThisContactOnly: false,
      ownerId: null,
      mailOwner: false,
    },
    assignments: null,
    timesheets: off,
    expenses: off,
    billingManagement: false,
    reports: { __typename: 'ReportPreferences', timesheets: false, assignments: false },
    locationIds: null,
    ...over,
  };
}
