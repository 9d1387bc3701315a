import type {
  ChosenClientPortalPreferences,
  EmployeePortalPreferences,
} from '@stint/domain/access/preferences.ts';

/** What an employee's account is stored with; what is not said is off (`S-6`). */
export function employeePortalPreferencesOf(
  stored: Partial<EmployeePortalPreferences>,
): EmployeePortalPreferences {
  return { sections: [], timesheetDisclaimer: null, ...stored };
}

/** What a contact's account is stored with; what is not said is off (`S-8` … `S-12`). */
export function clientPortalPreferencesOf(
  stored: Partial<ChosenClientPortalPreferences>,
): ChosenClientPortalPreferences {
  const closed = {
    access: 'NONE',
    scope: 'REPORTS_ONLY',
    disclaimer: null,
    mailPending: false,
  } as const;
  return {
    jobOrders: { access: 'NONE', showForThisContactOnly: true, ownerId: null, mailOwner: false },
    assignments: 'NONE',
    timesheets: closed,
    expenses: closed,
    billingManagement: false,
    reports: { timesheets: false, assignments: false },
    locationIds: null,
    ...stored,
  };
}
