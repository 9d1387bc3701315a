import { expect, test } from 'vitest';
import { clientPreferenceLabels } from './preference-labels.ts';
import {
  preferenceTerm,
  shownClientPreferences,
  shownEmployeePreferences,
} from './shown-preferences.ts';
import type { ChosenClientPortalPreferences } from './preferences.ts';

const off = { access: 'NONE', scope: 'ALL', disclaimer: 'I agree', mailPending: true } as const;
const closed: ChosenClientPortalPreferences = {
  jobOrders: { access: 'NONE', showForThisContactOnly: true, ownerId: 'a1', mailOwner: true },
  assignments: 'NONE',
  timesheets: off,
  expenses: off,
  billingManagement: false,
  reports: { timesheets: false, assignments: false },
  locationIds: null,
};
const words = (shown: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(
    Object.entries(shown).map(([path, parts]) => [
      preferenceTerm(path).label,
      parts.map((part) => (typeof part === 'object' ? (part as { label: string }).label : part)),
    ]),
  );

test('what depends on a section of a contact that is off has no meaning', () => {
  const shown = words(shownClientPreferences(closed, String));
  expect(Object.keys(shown)).toEqual(Object.values(clientPreferenceLabels));
  expect(shown).toMatchObject({
    'Job orders': ['Off'],
    'Job orders of this contact only': [],
    'Owner of new job orders': [],
    Timesheets: ['Off'],
    'Which timesheets': [],
    'Disclaimer for timesheets': [],
    Locations: ['All'],
  });
});

test('owners and locations go by their names, choices by their labels', () => {
  const shown = shownClientPreferences(
    {
      ...closed,
      jobOrders: { ...closed.jobOrders, access: 'CREATE' },
      expenses: { ...off, access: 'APPROVE' },
      locationIds: ['l1', 'l2'],
    },
    (id) => ({ a1: 'Ann Ash', l1: 'Plant', l2: 'Yard' })[id]!,
  );
  expect(words(shown)).toMatchObject({
    'Job orders': ['See and submit them'],
    'Owner of new job orders': ['Ann Ash'],
    'Email to the owner': ['On'],
    Expenses: ['See and approve them'],
    'Which expenses': ['All active assignments of the client'],
    'Disclaimer for expenses': ['I agree'],
    Locations: ['Plant', 'Yard'],
  });
});

test('each section of an employee is a switch', () => {
  const shown = shownEmployeePreferences({ sections: ['timesheets'], timesheetDisclaimer: null });
  expect(words(shown)).toMatchObject({
    Timesheets: ['On'],
    Documents: ['Off'],
    'Disclaimer for timesheets': [],
  });
});
