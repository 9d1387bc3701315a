import * as fc from 'fast-check';
import {
  type ClientPortalApprovalSection,
  type ClientPortalPreferences,
  type EmployeePortalPreferences,
  type EmployeePortalSection,
  employeePortalSectionLabels,
  type VisibilityScope,
  visibilityScopeLabels,
} from './preferences.ts';

/** For tests: any of the three scopes. */
export const visibilityScopeArbitrary = fc.constantFrom(
  ...(Object.keys(visibilityScopeLabels) as VisibilityScope[]),
);

/** For tests: an employee portal with any of its sections. */
export const employeePortalPreferencesArbitrary: fc.Arbitrary<EmployeePortalPreferences> =
  fc.record({
    sections: fc.subarray(Object.keys(employeePortalSectionLabels) as EmployeePortalSection[]),
    timesheetDisclaimer: fc.constant(null),
  });

const section: fc.Arbitrary<ClientPortalApprovalSection> = fc.record({
  access: fc.constantFrom('NONE', 'READ', 'APPROVE'),
  scope: visibilityScopeArbitrary,
  disclaimer: fc.constant(null),
  mailPending: fc.boolean(),
});

/** For tests: what a client contact may be given; limited to some of these locations, or to none. */
export function clientPortalPreferencesArbitrary(
  locations: readonly string[],
): fc.Arbitrary<ClientPortalPreferences> {
  return fc.record({
    jobOrders: fc.record({
      access: fc.constantFrom('NONE', 'READ', 'CREATE'),
      showForThisContactOnly: fc.boolean(),
      ownerId: fc.constant(null),
      mailOwner: fc.boolean(),
    }),
    assignments: fc.oneof(fc.constant('NONE' as const), visibilityScopeArbitrary),
    timesheets: section,
    expenses: section,
    billingManagement: fc.boolean(),
    reports: fc.record({ timesheets: fc.boolean(), assignments: fc.boolean() }),
    locationIds: fc.option(fc.subarray([...locations]), { nil: null }),
    showBillAmounts: fc.boolean(),
    showEndedAssignments: fc.boolean(),
  });
}
