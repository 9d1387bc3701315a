import type { Graph } from './graph.ts';
import type { Named } from './office.ts';

/** With what somebody signs in for the first time. */
export interface Issued {
  userName: string;
  password: string;
}

/**
 * Opens the employee portal to somebody who was hired.
 *
 * @param sections all that they see there
 * @param ask the graph for an administrator
 */
export async function employeeAccount(
  { name }: Named,
  sections: readonly string[],
  ask: Graph,
): Promise<Issued> {
  const { employees } = await ask<{ employees: { nodes: { id: string }[] } }>(
    'query ($search: String) { employees(first: 1, filter: { search: $search }) { nodes { id } } }',
    { search: name },
  );
  const { issued } = await ask<{ issued: { outcomes: Issued[] } }>(
    `mutation ($input: CreateEmployeeAccountsInput!) { issued: createEmployeeAccounts(input: $input) {
      ... on AccessIssued { outcomes { userName password } }
    } }`,
    { input: { employees: [{ employeeId: employees.nodes[0]!.id }], preferences: { sections } } },
  );
  return issued.outcomes[0]!;
}

/** Which assignments of the client a contact sees, with their time. */
export type Scope = 'ALL' | 'CONTACT_AND_REPORTS' | 'REPORTS_ONLY';

/**
 * Opens the client portal to a contact of an accounting customer, who then approves time and expenses in this scope.
 *
 * @param ask the graph for an administrator
 */
export async function approverAccount(contact: Named, scope: Scope, ask: Graph): Promise<Issued> {
  const approval = { access: 'APPROVE', scope, disclaimer: null, mailPending: false };
  const { issued } = await ask<{ issued: { password: string; account: { userName: string } } }>(
    `mutation ($input: CreateContactAccountInput!) { issued: createContactAccount(input: $input) {
      ... on AccountCreated { password account { userName } }
    } }`,
    {
      input: {
        contactId: contact.id,
        preferences: {
          jobOrders: { access: 'NONE', mailOwner: false, showForThisContactOnly: false },
          assignments: scope,
          timesheets: approval,
          expenses: approval,
          billingManagement: false,
          reports: { assignments: true, timesheets: true },
        },
      },
    },
  );
  return { userName: issued.account.userName, password: issued.password };
}
