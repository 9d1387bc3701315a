import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClientPortalFacts, clientPortalRefusals } from './preference-rules.ts';
import type { ChosenClientPortalPreferences } from './preferences.ts';

const section = { access: 'NONE', scope: 'ALL', disclaimer: null, mailPending: false } as const;
const closed: ChosenClientPortalPreferences = {
  jobOrders: { access: 'NONE', showForThisContactOnly: false, ownerId: null, mailOwner: false },
  assignments: 'NONE',
  timesheets: section,
  expenses: section,
  billingManagement: false,
  reports: { timesheets: false, assignments: false },
  locationIds: null,
};
const mia = { id: 'mia', label: 'Mia', mayOwn: true, email: 'mia@agency.test' };
const nobody: ClientPortalFacts = { owner: null, ownLocationIds: new Set(['north']) };

const fields = (preferences: Partial<ChosenClientPortalPreferences>, facts = {}) =>
  clientPortalRefusals({ ...closed, ...preferences }, { ...nobody, ...facts }).map(
    ({ code, field }) => `${code} ${field}`,
  );

const orders = (over: Partial<ChosenClientPortalPreferences['jobOrders']>) => ({
  jobOrders: { ...closed.jobOrders, ...over },
});

describe('the owner of new job orders (S-8)', () => {
  it('has to be chosen before a contact may create any', () => {
    expect(fields(orders({ access: 'CREATE' }))).toEqual(['OWNER_REQUIRED jobOrders.ownerId']);
    expect(fields(orders({ access: 'READ', mailOwner: true }))).toEqual([]);
    expect(fields(orders({ access: 'CREATE', ownerId: 'mia' }), { owner: mia })).toEqual([]);
  });

  it('is somebody of the staff who can sign in', () => {
    const chosen = orders({ access: 'CREATE', ownerId: 'mia' });
    expect(fields(chosen)).toEqual(['NOT_FOUND jobOrders.ownerId']);
    const gone = { ...mia, mayOwn: false };
    expect(fields(chosen, { owner: gone })).toEqual(['OWNER_DEACTIVATED jobOrders.ownerId']);
  });

  it('needs a mail address to be sent mail', () => {
    const owner = { ...mia, email: null };
    const mailed = orders({ access: 'CREATE', ownerId: 'mia', mailOwner: true });
    expect(fields(mailed, { owner })).toEqual(['OWNER_WITHOUT_MAIL jobOrders.mailOwner']);
    expect(fields(mailed, { owner: mia })).toEqual([]);
    expect(fields(orders({ access: 'CREATE', ownerId: 'mia' }), { owner })).toEqual([]);
  });
});

it('a report needs its section (S-11)', () => {
  const reports = { timesheets: true, assignments: true };
  expect(fields({ reports })).toEqual([
    'REPORT_WITHOUT_SECTION reports.timesheets',
    'REPORT_WITHOUT_SECTION reports.assignments',
  ]);
  const timesheets = { ...section, access: 'READ' } as const;
  expect(fields({ reports, timesheets, assignments: 'REPORTS_ONLY' })).toEqual([]);
});

it('locations are those of the contact’s client (S-12)', () => {
  expect(fields({ locationIds: ['north', 'south'] })).toEqual(['NOT_FOUND locationIds.1']);
});

it('every refusal names the switch that has to change, and switching it settles it', () => {
  const access = fc.constantFrom('NONE' as const, 'READ' as const, 'CREATE' as const);
  const owner = fc.option(
    fc.record({ mayOwn: fc.boolean(), email: fc.option(fc.constant('m@x.y')) }),
    {
      nil: null,
    },
  );
  fc.assert(
    fc.property(access, fc.boolean(), fc.boolean(), fc.boolean(), owner, (...drawn) => {
      const [orderAccess, hasOwner, mailOwner, report, known] = drawn;
      const preferences: ChosenClientPortalPreferences = {
        ...closed,
        ...orders({ access: orderAccess, ownerId: hasOwner ? 'mia' : null, mailOwner }),
        reports: { timesheets: report, assignments: report },
      };
      const facts = { ...nobody, owner: known && { ...mia, ...known } };
      for (const { field } of clientPortalRefusals(preferences, facts)) {
        expect(field).toMatch(/^(jobOrders\.(ownerId|mailOwner)|reports\.\w+)$/);
      }
      const off = { ...preferences, reports: closed.reports, jobOrders: closed.jobOrders };
      expect(clientPortalRefusals(off, facts)).toEqual([]);
    }),
  );
});
