import { employeePortalSectionLabels, visibilityScopeLabels } from './preferences.ts';
import { type Labels, valuesOf } from '../kernel/labels.ts';

/** What the switches of a contact's preferences are called, by their path (S-8 … S-12). */
export const clientPreferenceLabels = {
  'jobOrders.access': 'Job orders',
  'jobOrders.showForThisContactOnly': 'Job orders of this contact only',
  'jobOrders.ownerId': 'Owner of new job orders',
  'jobOrders.mailOwner': 'Email to the owner',
  assignments: 'Assignments',
  'timesheets.access': 'Timesheets',
  'timesheets.scope': 'Which timesheets',
  'timesheets.disclaimer': 'Disclaimer for timesheets',
  'timesheets.mailPending': 'Email for pending timesheets',
  'expenses.access': 'Expenses',
  'expenses.scope': 'Which expenses',
  'expenses.disclaimer': 'Disclaimer for expenses',
  'expenses.mailPending': 'Email for pending expenses',
  billingManagement: 'Billing management',
  'reports.timesheets': 'Timesheet report',
  'reports.assignments': 'Assignment report',
  locationIds: 'Locations',
} as const satisfies Labels<string>;

export type ClientPreference = keyof typeof clientPreferenceLabels;

/** The same of an employee: each section is a switch (S-6). */
export const employeePreferenceLabels: Labels<string> = {
  ...Object.fromEntries(
    valuesOf(employeePortalSectionLabels).map((section) => [
      `sections.${section}`,
      employeePortalSectionLabels[section],
    ]),
  ),
  timesheetDisclaimer: 'Disclaimer for timesheets',
};

/** Whether something is there. */
export const switchLabels = { ON: 'On', OFF: 'Off' } as const satisfies Labels<string>;

/** Which assignments a contact sees, if any. */
export const assignmentVisibilityLabels = {
  NONE: switchLabels.OFF,
  ...visibilityScopeLabels,
} as const satisfies Labels<string>;

/** Of which locations rows are seen, where none are named. */
export const locationLimitLabels = { ALL: 'All' } as const satisfies Labels<string>;
