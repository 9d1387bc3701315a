import {
  assignmentVisibilityLabels,
  clientPreferenceLabels,
  type ClientPreference,
  employeePreferenceLabels,
  locationLimitLabels,
  switchLabels,
} from './preference-labels.ts';
import {
  approvalAccessLabels,
  type ChosenClientPortalPreferences,
  type ClientPortalApprovalSection,
  type EmployeePortalPreferences,
  jobOrderAccessLabels,
  visibilityScopeLabels,
} from './preferences.ts';
import type { ShownPart } from '../employee-data/shown-fields.ts';
import { type Term, term } from '../messages/value.ts';

/** Every switch of an account's preferences as people are shown it, by its path; without parts where it has no meaning. */
export type ShownPreferences = Readonly<Record<string, readonly ShownPart[]>>;

/** What an account or a location is called, by its id. */
export type NameOf = (id: string) => string;

/** The preferences of an employee, each section a switch. */
export function shownEmployeePreferences({
  sections,
  timesheetDisclaimer,
}: EmployeePortalPreferences): ShownPreferences {
  const chosen: ReadonlySet<string> = new Set(sections.map((section) => `sections.${section}`));
  return Object.fromEntries(
    Object.keys(employeePreferenceLabels).map((path) => [
      path,
      path === 'timesheetDisclaimer' ? text(timesheetDisclaimer) : [onOff(chosen.has(path))],
    ]),
  );
}

/** The preferences of a contact. What depends on a section that is off has no meaning. */
export function shownClientPreferences(
  preferences: ChosenClientPortalPreferences,
  nameOf: NameOf,
): Readonly<Record<ClientPreference, readonly ShownPart[]>> {
  const { jobOrders, assignments, timesheets, expenses, reports, locationIds } = preferences;
  const { access, showForThisContactOnly, ownerId, mailOwner } = jobOrders;
  const creates = access === 'CREATE';
  const onTimesheets = shownApproval(timesheets);
  const onExpenses = shownApproval(expenses);
  return {
    'jobOrders.access': [term('portal access', jobOrderAccessLabels, access)],
    'jobOrders.showForThisContactOnly': access === 'NONE' ? [] : [onOff(showForThisContactOnly)],
    'jobOrders.ownerId': creates && ownerId !== null ? [nameOf(ownerId)] : [],
    'jobOrders.mailOwner': creates ? [onOff(mailOwner)] : [],
    assignments: [term('visibility scope', assignmentVisibilityLabels, assignments)],
    'timesheets.access': onTimesheets.access,
    'timesheets.scope': onTimesheets.scope,
    'timesheets.disclaimer': onTimesheets.disclaimer,
    'timesheets.mailPending': onTimesheets.mailPending,
    'expenses.access': onExpenses.access,
    'expenses.scope': onExpenses.scope,
    'expenses.disclaimer': onExpenses.disclaimer,
    'expenses.mailPending': onExpenses.mailPending,
    billingManagement: [onOff(preferences.billingManagement)],
    'reports.timesheets': [onOff(reports.timesheets)],
    'reports.assignments': [onOff(reports.assignments)],
    locationIds: locationIds?.map(nameOf) ?? [term('location limit', locationLimitLabels, 'ALL')],
  };
}

/** What a switch is called, by its path. */
export function preferenceTerm(path: string): Term {
  const labels: Readonly<Record<string, string>> = {
    ...clientPreferenceLabels,
    ...employeePreferenceLabels,
  };
  return { set: 'preference', code: path, label: labels[path] ?? path };
}

function shownApproval({ access, scope, disclaimer, mailPending }: ClientPortalApprovalSection) {
  const approves = access === 'APPROVE';
  return {
    access: [term('portal access', approvalAccessLabels, access)],
    scope: access === 'NONE' ? [] : [term('visibility scope', visibilityScopeLabels, scope)],
    disclaimer: approves ? text(disclaimer) : [],
    mailPending: approves ? [onOff(mailPending)] : [],
  };
}

const onOff = (on: boolean): Term => term('switch', switchLabels, on ? 'ON' : 'OFF');

const text = (entered: string | null): string[] => (entered === null ? [] : [entered]);
