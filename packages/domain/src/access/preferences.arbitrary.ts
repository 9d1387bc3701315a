import * as fc from 'fast-check';
import {
  type ClientPortalApprovalSection,
  type ClientPortalPreferences,
  type VisibilityScope,
  visibilityScopeLabels,
} from './preferences.ts';

/** For tests: any of the three scopes. */
export const visibilityScopeArbitrary = fc.constantFrom(
  ...(Object.keys(visibilityScopeLabels) as VisibilityScope[]),
);

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
