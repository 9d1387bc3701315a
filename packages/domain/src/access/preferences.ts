import type { Labels } from '../kernel/labels.ts';

/** Which rows a client contact sees in one section (S-9, "How to Setup Self Service Accounts"). */
export const visibilityScopeLabels = {
  ALL: 'All active assignments of the client',
  CONTACT_AND_REPORTS: 'As contact or job-reports-to',
  REPORTS_ONLY: 'As job-reports-to only',
} as const satisfies Labels<string>;

export type VisibilityScope = keyof typeof visibilityScopeLabels;

/** What a contact may do with job orders (S-8). */
export const jobOrderAccessLabels = {
  NONE: 'Off',
  READ: 'See them',
  CREATE: 'See and submit them',
} as const satisfies Labels<string>;

export type JobOrderAccess = keyof typeof jobOrderAccessLabels;

/** What a contact may do with timesheets or expenses (S-10). */
export const approvalAccessLabels = {
  NONE: 'Off',
  READ: 'See them',
  APPROVE: 'See and approve them',
} as const satisfies Labels<string>;

export type ApprovalAccess = keyof typeof approvalAccessLabels;

export const employeePortalSectionLabels = {
  timesheets: 'Timesheets',
  timeClock: 'Time clock',
  expenses: 'Expenses',
  schedule: 'Schedule',
  personalInformation: 'Personal information',
  taxWithholding: 'Tax withholding',
  directDeposit: 'Direct deposit',
  documents: 'Documents',
} as const satisfies Labels<string>;

export type EmployeePortalSection = keyof typeof employeePortalSectionLabels;

/** What an employee sees of the employee portal (S-6). A section that is off does not exist for them. */
export interface EmployeePortalPreferences {
  sections: readonly EmployeePortalSection[];
  /** Accepted at each submission of a timesheet and kept with it; `null` if there is none. */
  timesheetDisclaimer: string | null;
}

/** Timesheets or expenses of a client contact (S-10). */
export interface ClientPortalApprovalSection {
  access: ApprovalAccess;
  scope: VisibilityScope;
  /** Kept with each approval; `null` if there is none. */
  disclaimer: string | null;
  /** Mail for pending approvals, to the contact of the assignment only. */
  mailPending: boolean;
}

/** What is chosen for the account of a client contact (S-8 … S-12). */
export interface ChosenClientPortalPreferences {
  jobOrders: {
    access: JobOrderAccess;
    showForThisContactOnly: boolean;
    /** Staff account that owns what this contact submits; needed for `CREATE`. */
    ownerId: string | null;
    mailOwner: boolean;
  };
  assignments: 'NONE' | VisibilityScope;
  timesheets: ClientPortalApprovalSection;
  expenses: ClientPortalApprovalSection;
  billingManagement: boolean;
  reports: { timesheets: boolean; assignments: boolean };
  /** Only these locations, or all of the client's when `null` (S-12). */
  locationIds: readonly string[] | null;
}

/** What a client contact sees of the client portal: what is chosen, within the agency's settings. */
export interface ClientPortalPreferences extends ChosenClientPortalPreferences {
  /** The agency's setting "show bill amounts" in the timesheet section (S-13). */
  showBillAmounts: boolean;
  /** The agency's setting "clients see ended assignments" (S-9). */
  showEndedAssignments: boolean;
}
