import type { AgencySettings } from '../agency/agency-settings.ts';
import type { EmployeeStatus } from '../employee/employee.ts';
import type { EmployeePortalPreferences, EmployeePortalSection } from './preferences.ts';

/** Whether somebody works for the agency no more. */
export function isFormer(status: EmployeeStatus): boolean {
  return status === 'TERMINATED';
}

/** What stays open to somebody who works for the agency no more, where it allows that. */
const kept: EmployeePortalSection = 'documents';

/**
 * What is left of an employee's preferences by the employment (S-5): all of them while it lasts. Afterwards the own
 * documents, where that section was on and the agency allows it; otherwise nothing.
 */
export function withinEmployment(
  preferences: EmployeePortalPreferences,
  status: EmployeeStatus,
  { showDocumentsAfterTermination }: Pick<AgencySettings, 'showDocumentsAfterTermination'>,
): EmployeePortalPreferences {
  if (!isFormer(status)) return preferences;
  const sections = preferences.sections.filter(
    (section) => showDocumentsAfterTermination && section === kept,
  );
  return { ...preferences, sections };
}
