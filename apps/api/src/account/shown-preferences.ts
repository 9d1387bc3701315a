import {
  clientPortalPreferencesOf,
  employeePortalPreferencesOf,
} from '../context/stored-preferences.ts';
import { globalId } from '../graphql/global-id.ts';
import type { AccountEntity } from './account.entity.ts';
import type {
  ClientPortalPreferences,
  EmployeePortalPreferences,
} from './portal-preferences.type.ts';

type Stored = Pick<AccountEntity, 'kind' | 'preferences'>;

/** The preferences of an employee’s account as the graph shows them; `null` for any other. */
export function shownEmployeePreferences({
  kind,
  preferences,
}: Stored): EmployeePortalPreferences | null {
  return kind === 'EMPLOYEE' ? employeePortalPreferencesOf(preferences) : null;
}

/** The same of a contact’s account. */
export function shownClientPreferences({
  kind,
  preferences,
}: Stored): ClientPortalPreferences | null {
  if (kind !== 'CLIENT_CONTACT') return null;
  const { jobOrders, assignments, locationIds, ...rest } = clientPortalPreferencesOf(preferences);
  const { ownerId } = jobOrders;
  return {
    ...rest,
    jobOrders: { ...jobOrders, ownerId: ownerId && globalId('Account', ownerId) },
    assignments: assignments === 'NONE' ? null : assignments,
    locationIds: locationIds?.map((id) => globalId('Location', id)) ?? null,
  };
}
