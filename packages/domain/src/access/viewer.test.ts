import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientPortalPreferencesArbitrary } from './preferences.arbitrary.ts';
import type { ClientPortalPreferences } from './preferences.ts';
import { employeePortalSectionLabels, type EmployeePortalSection } from './preferences.ts';
import { rowScopes, type ScopedNoun } from './row-scopes.ts';
import { matches } from './scope.ts';
import { permissionsOf, type Viewer } from './viewer.ts';

const preferencesArbitrary = clientPortalPreferencesArbitrary(['north', 'south']);

const closed: ClientPortalPreferences = {
  jobOrders: { access: 'NONE', showForThisContactOnly: false, ownerId: null, mailOwner: false },
  assignments: 'NONE',
  timesheets: { access: 'NONE', scope: 'ALL', disclaimer: null, mailPending: false },
  expenses: { access: 'NONE', scope: 'ALL', disclaimer: null, mailPending: false },
  billingManagement: false,
  reports: { timesheets: false, assignments: false },
  locationIds: null,
  showBillAmounts: false,
  showEndedAssignments: false,
};

function contact(preferences: Partial<ClientPortalPreferences>): Viewer {
  return {
    kind: 'CLIENT_CONTACT',
    accountId: 'account',
    contactId: 'me',
    clientId: 'acme',
    preferences: { ...closed, ...preferences },
  };
}

function employee(...sections: EmployeePortalSection[]): Viewer {
  return {
    kind: 'EMPLOYEE',
    accountId: 'account',
    employeeId: 'me',
    preferences: { sections, timesheetDisclaimer: null },
  };
}

const mine = { clientId: 'acme', contactId: 'me', reportsToId: 'other', status: 'ACTIVE' };
const mineToApprove = { ...mine, contactId: 'other', reportsToId: 'me' };
const colleagues = { ...mine, contactId: 'other' };
const closedMine = { ...mineToApprove, status: 'CLOSED' };
const pending = { ...mineToApprove, status: 'PENDING' };
const toApprove = { ...mineToApprove, status: 'NEEDS_APPROVAL' };
const canceled = { ...mineToApprove, status: 'CANCELLED' };
const elsewhere = { ...colleagues, clientId: 'globex', contactId: 'me', reportsToId: 'me' };
const rows = {
  mine,
  mineToApprove,
  colleagues,
  closedMine,
  pending,
  toApprove,
  canceled,
  elsewhere,
};
const ofAnyStatus = ['mineToApprove', 'closedMine', 'pending', 'toApprove', 'canceled'];

function seen(viewer: Viewer, noun: 'assignment' | 'timesheet' | 'expenseReport' = 'assignment') {
  return Object.entries(rows)
    .filter(([, row]) => matches(rowScopes[noun](viewer), row))
    .map(([name]) => name);
}

describe('a client contact', () => {
  it('has the list of colleagues only to choose from for an order (S-13)', () => {
    fc.assert(
      fc.property(preferencesArbitrary, (preferences) => {
        expect(permissionsOf(contact(preferences)).has('contact:read')).toBe(
          preferences.jobOrders.access === 'CREATE',
        );
      }),
    );
  });

  it('never sees pay, margin, private data or undo, with any preferences (S-13)', () => {
    const never = [
      'assignment:read-pay-rate',
      'assignment:read-margin',
      'candidate:read-private',
      'employee:read-private',
      'timeline:read',
      'change:undo',
    ] as const;
    fc.assert(
      fc.property(preferencesArbitrary, (preferences) => {
        const granted = permissionsOf(contact(preferences));
        expect(never.filter((name) => granted.has(name))).toEqual([]);
        const mayBill =
          preferences.billingManagement ||
          (preferences.showBillAmounts && preferences.timesheets.access !== 'NONE');
        expect(granted.has('assignment:read-bill-rate')).toBe(mayBill);
      }),
    );
  });

  it('never sees a row of another client, with any preferences', () => {
    const nouns = ['assignment', 'timesheet', 'expenseReport', 'jobOrder', 'invoice'] as const;
    fc.assert(
      fc.property(preferencesArbitrary, fc.constantFrom(...nouns), (preferences, noun) => {
        const scopes = rowScopes[noun](contact(preferences));
        expect(matches(scopes, { ...elsewhere, locationId: 'north' })).toBe(false);
      }),
    );
  });

  it('sees the active assignments of the client with ALL (S-9)', () => {
    expect(seen(contact({ assignments: 'ALL' }))).toEqual(['mine', 'mineToApprove', 'colleagues']);
  });

  it('sees those as contact or job-reports-to with CONTACT_AND_REPORTS (S-9)', () => {
    const viewer = contact({ assignments: 'CONTACT_AND_REPORTS' });
    expect(seen(viewer)).toEqual(['mine', 'mineToApprove']);
  });

  it('sees only those as job-reports-to with REPORTS_ONLY (S-9)', () => {
    expect(seen(contact({ assignments: 'REPORTS_ONLY' }))).toEqual(['mineToApprove']);
  });

  it.each(['ALL', 'CONTACT_AND_REPORTS', 'REPORTS_ONLY'] as const)(
    'sees closed assignments with %s as well, where the agency shows them, and nothing else (S-9)',
    (assignments) => {
      const before = seen(contact({ assignments }));
      const after = seen(contact({ assignments, showEndedAssignments: true }));
      expect(after.filter((name) => !before.includes(name))).toEqual(['closedMine']);
    },
  );

  it('sees nothing of a section that is off, each section by its own setting (S-10)', () => {
    const viewer = contact({
      timesheets: { access: 'READ', scope: 'REPORTS_ONLY', disclaimer: null, mailPending: false },
    });
    expect(seen(viewer)).toEqual([]);
    expect(seen(viewer, 'timesheet')).toEqual(ofAnyStatus);
    expect(seen(viewer, 'expenseReport')).toEqual([]);
  });

  it('sees only rows of the locations that the account is limited to (S-12)', () => {
    const rule = rowScopes.assignment(contact({ assignments: 'ALL', locationIds: ['north'] }));
    expect(matches(rule, { ...colleagues, locationId: 'north' })).toBe(true);
    expect(matches(rule, { ...colleagues, locationId: 'south' })).toBe(false);
    expect(matches(rule, { ...colleagues, locationId: null })).toBe(false);
  });

  it('sees the own job orders only with "show for this contact only" (S-8)', () => {
    const read = { ...closed.jobOrders, access: 'READ' as const };
    const whole = rowScopes.jobOrder(contact({ jobOrders: read }));
    const only = rowScopes.jobOrder(
      contact({ jobOrders: { ...read, showForThisContactOnly: true } }),
    );
    const other = { clientId: 'acme', contactId: 'other' };
    expect([matches(whole, other), matches(only, other)]).toEqual([true, false]);
    expect(matches(only, { clientId: 'acme', contactId: 'me' })).toBe(true);
  });
});

describe('an employee', () => {
  it('sees only their own rows', () => {
    const rule = rowScopes.assignment(employee('timesheets'));
    expect(matches(rule, { employeeId: 'me' })).toBe(true);
    expect(matches(rule, { employeeId: 'other' })).toBe(false);
    expect(matches(rowScopes.employee(employee()), { id: 'other' })).toBe(false);
  });

  it('has no permission of a section that is off (S-6)', () => {
    expect([...permissionsOf(employee())]).toEqual(['agency:read']);
    expect(permissionsOf(employee('timeClock')).has('punch:record')).toBe(true);
    expect(permissionsOf(employee('timeClock')).has('expense:read')).toBe(false);
  });

  it('never sees bill rates, margin or other people, with every section on', () => {
    const everything = permissionsOf(
      employee(...(Object.keys(employeePortalSectionLabels) as EmployeePortalSection[])),
    );
    const never = [
      'assignment:read-bill-rate',
      'assignment:read-margin',
      'candidate:read',
    ] as const;
    expect(never.filter((name) => everything.has(name))).toEqual([]);
  });
});

describe('everybody', () => {
  it('who has not signed in may do nothing', () => {
    expect([...permissionsOf(null)]).toEqual([]);
  });

  it('on the staff, and a partner token, sees all rows of the agency', () => {
    const viewers: Viewer[] = [
      { kind: 'STAFF', accountId: 'account', role: 'FRONT_OFFICE' },
      {
        kind: 'PARTNER',
        tokenId: 'token',
        clientIds: null,
        permissions: ['assignment:read', 'account:read'],
      },
    ];
    for (const viewer of viewers) {
      for (const noun of Object.keys(rowScopes) as ScopedNoun[]) {
        // Private activities and saved views depend on whose they are; see below.
        if (noun === 'activity' || noun === 'savedView') continue;
        // No token sees tokens, nor the mail of the agency.
        const ofStaff: ScopedNoun[] = ['partnerToken', 'mail'];
        if (viewer.kind === 'PARTNER' && ofStaff.includes(noun)) continue;
        expect(rowScopes[noun](viewer)).toEqual({ all: true });
      }
    }
  });

  it('on the staff sees the own views and the shared ones; nobody else sees any', () => {
    const of = (viewer: Viewer, shared: string, ownerId: string) =>
      matches(rowScopes.savedView(viewer), { shared, ownerId });
    for (const role of ['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN', 'ADMIN'] as const) {
      const viewer: Viewer = { kind: 'STAFF', accountId: 'me', role };
      expect(of(viewer, 'false', 'me')).toBe(true);
      expect(of(viewer, 'true', 'other')).toBe(true);
      expect(of(viewer, 'false', 'other')).toBe(false);
    }
    const partner: Viewer = {
      kind: 'PARTNER',
      tokenId: 'token',
      clientIds: null,
      permissions: ['saved-view:use'],
    };
    for (const viewer of [employee(), contact({}), partner]) {
      expect(of(viewer, 'true', 'other')).toBe(false);
    }
  });

  it('sees the activities that are not private, and the own; an administrator sees all', () => {
    const of = (viewer: Viewer, isPrivate: string, authorId: string) =>
      matches(rowScopes.activity(viewer), { private: isPrivate, authorId });
    const staff = (role: 'FRONT_OFFICE' | 'ALL_IN' | 'ADMIN'): Viewer => ({
      kind: 'STAFF',
      accountId: 'me',
      role,
    });
    const partner: Viewer = {
      kind: 'PARTNER',
      tokenId: 'token',
      clientIds: null,
      permissions: ['activity:read'],
    };
    for (const viewer of [staff('FRONT_OFFICE'), staff('ALL_IN'), partner, contact({})]) {
      expect(of(viewer, 'false', 'other')).toBe(true);
      expect(of(viewer, 'true', 'other')).toBe(false);
    }
    expect(of(staff('ALL_IN'), 'true', 'me')).toBe(true);
    expect(of(staff('ADMIN'), 'true', 'other')).toBe(true);
  });
});
