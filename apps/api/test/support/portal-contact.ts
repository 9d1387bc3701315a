import type {
  ChosenClientPortalPreferences,
  ClientPortalPreferences,
} from '@stint/domain/access/preferences.ts';
import type { AgencyRows } from './rows.ts';
import type { GraphClient } from './graph-client.ts';
import type { TestApi } from './test-api.ts';

/** A client's contact who is signed in at the portal; uuids. */
export interface PortalContact {
  client: GraphClient;
  accountId: string;
  contactId: string;
}

/** Opens the portal to a new contact of this client. What the preferences leave out is off. */
export async function portalContact(
  api: TestApi,
  agency: AgencyRows,
  clientId: string,
  preferences: Partial<ClientPortalPreferences>,
): Promise<PortalContact> {
  const { id: contactId } = await agency.contact({ clientId });
  const account = await agency.account({
    kind: 'CLIENT_CONTACT',
    contactId,
    preferences: { ...preferences },
  });
  return { client: await api.signedIn(agency, account), accountId: account.id, contactId };
}

/** What contacts may do with job orders, for their preferences. */
export const orders = (
  access: ClientPortalPreferences['jobOrders']['access'],
  over: Partial<ClientPortalPreferences['jobOrders']> = {},
): Pick<ClientPortalPreferences, 'jobOrders'> => ({
  jobOrders: { access, showForThisContactOnly: false, ownerId: null, mailOwner: false, ...over },
});

const approves = { access: 'APPROVE', scope: 'ALL', disclaimer: null, mailPending: false } as const;

/** Every section of the client portal, of all assignments and locations. */
export const everythingOfAClient: ChosenClientPortalPreferences = {
  ...orders('CREATE'),
  assignments: 'ALL',
  timesheets: approves,
  expenses: approves,
  billingManagement: true,
  reports: { timesheets: true, assignments: true },
  locationIds: null,
};
