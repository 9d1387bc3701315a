import type {
  ApprovalPreferencesInput,
  ClientPortalPreferencesInput,
  ClientPreferencesFragment,
  EmployeePortalPreferencesInput,
  EmployeePreferencesFragment,
  VisibilityScope,
} from '../../../gql/graphql.ts';

/** The preferences of an employee as a form holds them. */
export type EmployeeValues = {
  sections: EmployeePreferencesFragment['sections'];
  timesheetDisclaimer: string;
};

type Section = Omit<ApprovalPreferencesInput, 'disclaimer'> & { disclaimer: string };

/** The preferences of a contact as a form holds them: texts are never null. */
export type ClientValues = {
  jobOrders: Omit<ClientPreferencesFragment['jobOrders'], 'ownerId' | '__typename'> & {
    ownerId: string;
  };
  assignments: 'NONE' | VisibilityScope;
  timesheets: Section;
  expenses: Section;
  billingManagement: boolean;
  reports: { timesheets: boolean; assignments: boolean };
  limited: boolean;
  locationIds: string[];
};

/** Every section is off. */
export const noSections: EmployeeValues = { sections: [], timesheetDisclaimer: '' };

export const employeeValues = (stored: EmployeePreferencesFragment): EmployeeValues => ({
  sections: stored.sections,
  timesheetDisclaimer: stored.timesheetDisclaimer ?? '',
});

export const employeeInput = ({
  sections,
  timesheetDisclaimer,
}: EmployeeValues): EmployeePortalPreferencesInput => ({
  sections: [...sections],
  timesheetDisclaimer: sections.includes('timesheets') ? timesheetDisclaimer.trim() || null : null,
});

const off: Section = { access: 'NONE', scope: 'REPORTS_ONLY', disclaimer: '', mailPending: false };

/** Every section is off; scopes begin with the narrowest. */
export const nothingSeen: ClientValues = {
  jobOrders: { access: 'NONE', showForThisContactOnly: false, ownerId: '', mailOwner: false },
  assignments: 'NONE',
  timesheets: off,
  expenses: off,
  billingManagement: false,
  reports: { timesheets: false, assignments: false },
  limited: false,
  locationIds: [],
};

export function clientValues(stored: ClientPreferencesFragment): ClientValues {
  const { jobOrders, timesheets, expenses, reports, locationIds } = stored;
  const section = ({ access, scope, disclaimer, mailPending }: typeof timesheets): Section => ({
    access,
    scope,
    disclaimer: disclaimer ?? '',
    mailPending,
  });
  return {
    jobOrders: {
      access: jobOrders.access,
      showForThisContactOnly: jobOrders.showForThisContactOnly,
      ownerId: jobOrders.ownerId ?? '',
      mailOwner: jobOrders.mailOwner,
    },
    assignments: stored.assignments ?? 'NONE',
    timesheets: section(timesheets),
    expenses: section(expenses),
    billingManagement: stored.billingManagement,
    reports: { timesheets: reports.timesheets, assignments: reports.assignments },
    limited: locationIds !== null,
    locationIds: [...(locationIds ?? [])],
  };
}

/** What depends on a section that is off is off with it. */
export function clientInput(values: ClientValues): ClientPortalPreferencesInput {
  const { jobOrders, assignments, timesheets, expenses, reports } = values;
  const creates = jobOrders.access === 'CREATE';
  return {
    jobOrders: {
      access: jobOrders.access,
      showForThisContactOnly: jobOrders.access !== 'NONE' && jobOrders.showForThisContactOnly,
      ownerId: creates ? jobOrders.ownerId || null : null,
      mailOwner: creates && jobOrders.mailOwner,
    },
    assignments: assignments === 'NONE' ? null : assignments,
    timesheets: sectionInput(timesheets),
    expenses: sectionInput(expenses),
    billingManagement: values.billingManagement,
    reports: {
      timesheets: timesheets.access !== 'NONE' && reports.timesheets,
      assignments: assignments !== 'NONE' && reports.assignments,
    },
    locationIds: values.limited ? values.locationIds : null,
  };
}

function sectionInput({ access, scope, disclaimer, mailPending }: Section) {
  const approves = access === 'APPROVE';
  return {
    access,
    scope,
    disclaimer: approves ? disclaimer.trim() || null : null,
    mailPending: approves && mailPending,
  };
}
