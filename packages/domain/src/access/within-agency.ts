import type { AgencySettings } from '../agency/agency-settings.ts';
import type { ChosenClientPortalPreferences, ClientPortalPreferences } from './preferences.ts';

/** The settings of an agency that hold for all of its client contacts. */
export type ClientPortalSettings = Pick<
  AgencySettings,
  'portalOrders' | 'portalOrderSubmission' | 'showEndedAssignments' | 'showBillAmounts'
>;

/**
 * What is left of a contact's preferences under the agency's settings (S-19): orders that are off are off
 * for everybody, and where nobody submits, whoever may create only reads.
 */
export function withinAgency(
  preferences: ChosenClientPortalPreferences,
  settings: ClientPortalSettings,
): ClientPortalPreferences {
  const { showEndedAssignments, showBillAmounts } = settings;
  const access = ordersWithin(preferences.jobOrders.access, settings);
  return {
    ...preferences,
    jobOrders: { ...preferences.jobOrders, access },
    showEndedAssignments,
    showBillAmounts,
  };
}

function ordersWithin(
  access: ClientPortalPreferences['jobOrders']['access'],
  { portalOrders, portalOrderSubmission }: ClientPortalSettings,
) {
  if (!portalOrders) return 'NONE';
  return access === 'CREATE' && !portalOrderSubmission ? 'READ' : access;
}
