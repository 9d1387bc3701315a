import type {
  ClientPortalApprovalSection,
  ChosenClientPortalPreferences,
  VisibilityScope,
} from '@stint/domain/access/preferences.ts';

/** A contact of an agency's first client who signs in at the client portal. */
export interface DemoPortalUser {
  userName: string;
  /** What they may see there, for whoever looks around. */
  as: string;
  /** Of the person; without it the client's first contact. */
  contact?: readonly [firstName: string, lastName: string, title: string];
  /** Whether the account is limited to one of the client's locations. */
  atOneLocation?: true;
  /** Leads the crew that works around the clock, so that today’s board has people in every state. */
  leadsCrew?: true;
  /** Whom that crew works for. */
  answersForCrew?: true;
  /** What of the portal is open to them. */
  preferences: Omit<ChosenClientPortalPreferences, 'locationIds'>;
}

const none: DemoPortalUser['preferences'] = {
  jobOrders: { access: 'NONE', showForThisContactOnly: false, ownerId: null, mailOwner: false },
  assignments: 'NONE',
  timesheets: section('NONE', 'REPORTS_ONLY'),
  expenses: section('NONE', 'REPORTS_ONLY'),
  billingManagement: false,
  reports: { timesheets: false, assignments: false },
};

/** Whoever approves time, with this scope in every section. */
const approver = (scope: VisibilityScope): DemoPortalUser['preferences'] => ({
  ...none,
  jobOrders: { ...none.jobOrders, access: 'READ' },
  assignments: scope,
  timesheets: section('APPROVE', scope),
  expenses: section('APPROVE', scope),
  reports: { timesheets: true, assignments: true },
});

const paula: DemoPortalUser = {
  userName: 'paula',
  as: 'client contact: everything',
  preferences: {
    ...approver('ALL'),
    jobOrders: { ...none.jobOrders, access: 'CREATE', mailOwner: true },
    billingManagement: true,
  },
};

/** The contact of an agency where there is only one. */
export const onePortalUser: readonly DemoPortalUser[] = [paula];

/** The user name of whoever submits orders through the portal. */
export const orderingUser = 'oscar';

/** One for each way to limit what a contact sees, so that their lists differ. */
export const everyPortalUser: readonly DemoPortalUser[] = [
  paula,
  {
    userName: 'carlos',
    as: 'client contact: own and reporting',
    contact: ['Carlos', 'Medina', 'Shift Supervisor'],
    answersForCrew: true,
    preferences: approver('CONTACT_AND_REPORTS'),
  },
  {
    userName: 'rita',
    as: 'client contact: reporting only',
    contact: ['Rita', 'Kowalczyk', 'Line Lead'],
    leadsCrew: true,
    preferences: approver('REPORTS_ONLY'),
  },
  {
    userName: 'lena',
    as: 'client contact: one location',
    contact: ['Lena', 'Brandt', 'Site Manager'],
    atOneLocation: true,
    preferences: approver('ALL'),
  },
  {
    userName: orderingUser,
    as: 'client contact: orders only',
    contact: ['Oscar', 'Nyberg', 'Workforce Planner'],
    preferences: {
      ...none,
      jobOrders: {
        ...none.jobOrders,
        access: 'CREATE',
        showForThisContactOnly: true,
        mailOwner: true,
      },
    },
  },
  {
    userName: 'bella',
    as: 'client contact: billing only',
    contact: ['Bella', 'Marchand', 'Controller'],
    preferences: { ...none, billingManagement: true },
  },
];

function section(
  access: ClientPortalApprovalSection['access'],
  scope: VisibilityScope,
): ClientPortalApprovalSection {
  return { access, scope, disclaimer: null, mailPending: access === 'APPROVE' };
}
