import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignmentStatusLabels } from '../assignment/assignment.ts';
import { clientPortalPreferencesArbitrary } from './preferences.arbitrary.ts';
import type { ClientPortalPreferences, VisibilityScope } from './preferences.ts';
import { rowScopes } from './row-scopes.ts';
import { matches } from './scope.ts';
import type { Viewer } from './viewer.ts';
import { withinAgency } from './within-agency.ts';

const locations = ['north', 'south'] as const;
const preferencesArbitrary = clientPortalPreferencesArbitrary(locations);

const who = fc.constantFrom('me', 'other', null);
const row = fc.record({
  clientId: fc.constantFrom('acme', 'globex'),
  contactId: who,
  reportsToId: who,
  locationId: fc.constantFrom(...locations, null),
  employeeId: fc.constant('somebody'),
  status: fc.constantFrom(...Object.keys(assignmentStatusLabels)),
});

const sections = ['assignment', 'timesheet', 'expenseReport'] as const;

function contact(preferences: ClientPortalPreferences): Viewer {
  return {
    kind: 'CLIENT_CONTACT',
    accountId: 'account',
    contactId: 'me',
    clientId: 'acme',
    preferences,
  };
}

/** The same account with this scope in every section. */
function withScope(preferences: ClientPortalPreferences, scope: VisibilityScope): Viewer {
  const section = { access: 'READ', scope, disclaimer: null, mailPending: false } as const;
  return contact({ ...preferences, assignments: scope, timesheets: section, expenses: section });
}

const implies = (narrow: boolean, wide: boolean) => expect(wide || !narrow).toBe(true);

test('a wider scope shows everything that a narrower one shows (S-9)', () => {
  fc.assert(
    fc.property(
      preferencesArbitrary,
      row,
      fc.constantFrom(...sections),
      (preferences, one, noun) => {
        const sees = (scope: VisibilityScope) =>
          matches(rowScopes[noun](withScope(preferences, scope)), one);
        implies(sees('REPORTS_ONLY'), sees('CONTACT_AND_REPORTS'));
        implies(sees('CONTACT_AND_REPORTS'), sees('ALL'));
      },
    ),
    { numRuns: 2000 },
  );
});

test('an account that is limited to locations sees a part of what it would see without (S-12)', () => {
  const nouns = [...sections, 'jobOrder', 'scheduledWork'] as const;
  fc.assert(
    fc.property(preferencesArbitrary, row, fc.constantFrom(...nouns), (preferences, one, noun) => {
      const limited = matches(rowScopes[noun](contact(preferences)), one);
      const unlimited = contact({ ...preferences, locationIds: null });
      implies(limited, matches(rowScopes[noun](unlimited), one));
    }),
    { numRuns: 2000 },
  );
});

test('what is not agreed yet or was canceled is no business of a client (S-9)', () => {
  const nouns = ['assignment', 'scheduledWork'] as const;
  fc.assert(
    fc.property(preferencesArbitrary, row, fc.constantFrom(...nouns), (preferences, one, noun) => {
      if (!matches(rowScopes[noun](contact(preferences)), one)) return;
      const shown = preferences.showEndedAssignments ? ['ACTIVE', 'CLOSED'] : ['ACTIVE'];
      expect(shown).toContain(one.status);
      expect(one.clientId).toBe('acme');
    }),
    { numRuns: 2000 },
  );
});

test('timesheets and expenses go by the relation alone: the status does not matter (S-10)', () => {
  fc.assert(
    fc.property(
      preferencesArbitrary,
      row,
      fc.constantFrom('timesheet' as const, 'expenseReport' as const),
      fc.constantFrom(...Object.keys(assignmentStatusLabels)),
      (preferences, one, noun, status) => {
        const scope = rowScopes[noun](contact(preferences));
        expect(matches(scope, { ...one, status })).toBe(matches(scope, one));
      },
    ),
  );
});

test('the agency’s settings only ever take from a contact’s preferences (S-19)', () => {
  const settings = fc.record({
    portalOrders: fc.boolean(),
    portalOrderSubmission: fc.boolean(),
    showEndedAssignments: fc.boolean(),
    showBillAmounts: fc.boolean(),
  });
  fc.assert(
    fc.property(preferencesArbitrary, settings, (preferences, agency) => {
      const { access } = preferences.jobOrders;
      const within = withinAgency(preferences, agency);
      if (!agency.portalOrders) expect(within.jobOrders.access).toBe('NONE');
      else if (access === 'CREATE' && !agency.portalOrderSubmission)
        expect(within.jobOrders.access).toBe('READ');
      else expect(within.jobOrders.access).toBe(access);
      expect(within.showEndedAssignments).toBe(agency.showEndedAssignments);
      expect(within.showBillAmounts).toBe(agency.showBillAmounts);
    }),
  );
});

test('shifts and punches are those of the assignments that a contact sees, on the board and in the list (S-21)', () => {
  fc.assert(
    fc.property(
      preferencesArbitrary,
      row,
      fc.constantFrom('shift' as const, 'punch' as const),
      (preferences, one, noun) => {
        const viewer = contact(preferences);
        expect(matches(rowScopes[noun](viewer), one)).toBe(
          matches(rowScopes.assignment(viewer), one),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('an open shift, and who it is offered to, is no business of a client', () => {
  fc.assert(
    fc.property(preferencesArbitrary, row, (preferences, one) => {
      const open = { ...one, contactId: null, reportsToId: null, employeeId: null, status: null };
      expect(matches(rowScopes.shift(contact(preferences)), open)).toBe(false);
      expect(matches(rowScopes.shiftOffer(contact(preferences)), one)).toBe(false);
    }),
  );
});

test('employees see their own shifts, offers, punches, timesheets and expenses alone', () => {
  const viewer: Viewer = {
    kind: 'EMPLOYEE',
    accountId: 'account',
    employeeId: 'me',
    preferences: { sections: [], timesheetDisclaimer: null },
  };
  for (const noun of ['shift', 'shiftOffer', 'punch', 'timesheet', 'expenseReport'] as const) {
    expect(matches(rowScopes[noun](viewer), { employeeId: 'me', clientId: 'acme' })).toBe(true);
    expect(matches(rowScopes[noun](viewer), { employeeId: 'other', clientId: 'acme' })).toBe(false);
    expect(matches(rowScopes[noun](viewer), { employeeId: null, clientId: 'acme' })).toBe(false);
  }
});

test('whoever stands in sees what the other is asked to approve, and nothing else of theirs (T-8)', () => {
  fc.assert(
    fc.property(preferencesArbitrary, row, (preferences, one) => {
      const alone = contact(preferences);
      const standIn = { ...alone, standsInFor: ['other'] } as Viewer;
      const narrow = withScope(preferences, 'REPORTS_ONLY');
      for (const noun of ['timesheet', 'expenseReport'] as const) {
        const sees = matches(rowScopes[noun](standIn), one);
        implies(matches(rowScopes[noun](alone), one), sees);
        const isOwn = matches(rowScopes[noun](alone), one);
        if (sees && !isOwn) expect([one.contactId, one.reportsToId]).toContain('other');
        if (sees) expect(one.clientId).toBe('acme');
        const limited = preferences.locationIds;
        if (sees && limited !== null) expect(limited).toContain(one.locationId);
      }
      for (const noun of ['assignment', 'shift', 'punch'] as const) {
        expect(rowScopes[noun](standIn)).toEqual(rowScopes[noun](alone));
      }
      const reported = { ...one, clientId: 'acme', reportsToId: 'other', locationId: 'north' };
      const inNarrow = { ...narrow, standsInFor: ['other'] } as Viewer;
      const reaches = preferences.locationIds === null || preferences.locationIds.includes('north');
      expect(matches(rowScopes.timesheet(inNarrow), reported)).toBe(reaches);
      expect(matches(rowScopes.timesheet(narrow), { ...reported, contactId: null })).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a section that is off shows nothing, whoever one stands in for', () => {
  fc.assert(
    fc.property(preferencesArbitrary, row, (preferences, one) => {
      const off = { ...preferences.timesheets, access: 'NONE' } as const;
      const viewer = contact({ ...preferences, timesheets: off, expenses: off });
      const standIn = { ...viewer, standsInFor: ['other'] } as Viewer;
      expect(matches(rowScopes.timesheet(standIn), one)).toBe(false);
      expect(matches(rowScopes.expenseReport(standIn), one)).toBe(false);
    }),
  );
});
