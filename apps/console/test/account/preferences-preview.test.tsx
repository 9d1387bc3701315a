import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AccountsDocument } from '../../src/features/account/account-page.tsx';
import { AccountDocument } from '../../src/features/account/account-view.tsx';
import { AccountPreferencesFormDocument } from '../../src/features/account/preferences/preferences-dialog.tsx';
import { PreviewClientPortalPreferencesDocument } from '../../src/features/account/preferences/preview/preview-documents.ts';
import type {
  PreviewClientPortalPreferencesInput,
  PreviewClientPortalPreferencesQuery,
} from '../../src/gql/graphql.ts';
import { ClientChoicesDocument } from '../../src/record/form/client-choices.ts';
import { renderConsole } from '../render-console.tsx';
import {
  accountPage,
  accountShown,
  clientPreferences,
  contactRow,
  employeePreferences,
  employeeRow,
} from './account-records.ts';

type Preview = Served<PreviewClientPortalPreferencesQuery>['previewClientPortalPreferences'];

const admin = staffViewer('ADMIN');
const paula = () => accountShown(contactRow(), { clientPortalPreferences: clientPreferences() });

const nothing: Preview = { __typename: 'PreferencesPreview', sections: [] };
const threeGained: Preview = {
  __typename: 'PreferencesPreview',
  sections: [
    {
      __typename: 'SectionPreview',
      section: 'assignment',
      before: 1,
      after: 3,
      gainedCount: 3,
      gained: [
        { __typename: 'RecordSubject', id: 'asg_1', label: 'Ann Ash, Picker' },
        { __typename: 'RecordSubject', id: 'asg_2', label: 'Bo Berg, Packer' },
      ],
      lostCount: 1,
      lost: [{ __typename: 'RecordSubject', id: 'asg_9', label: 'Cy Cole, Driver' }],
    },
  ],
};
const ownerMissing: Preview = {
  __typename: 'ActionRefused',
  message: 'Not saved.',
  refusals: [
    {
      __typename: 'Refusal',
      code: 'OWNER_MISSING',
      message: 'Choose who owns new job orders.',
      field: 'jobOrders.ownerId',
      blocking: [],
    },
  ],
};

async function openPreferences(preview: (input: PreviewClientPortalPreferencesInput) => Preview) {
  const asked: PreviewClientPortalPreferencesInput[] = [];
  const { user } = renderConsole('/accounts/acc_paula', {
    viewer: admin,
    handlers: [
      on(AccountsDocument).answers(() => accountPage([contactRow()])),
      on(AccountDocument).answers(paula),
      on(AccountPreferencesFormDocument).answers(paula),
      on(PreviewClientPortalPreferencesDocument).answers(({ input }) => {
        asked.push(input);
        return { previewClientPortalPreferences: preview(input) };
      }),
      on(StaffChoicesDocument).answers(() => ({ staff: [] })),
      on(ClientChoicesDocument).answers(() => ({
        client: {
          __typename: 'Client',
          id: 'cli_1',
          contacts: { __typename: 'ContactConnection', nodes: [], totalCount: 0 },
          locations: { __typename: 'LocationConnection', nodes: [], totalCount: 0 },
        },
      })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Change preferences' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Preferences of Paula Reyes' }));
  const shown = within(dialog.getByRole('region', { name: 'What this person would see' }));
  await shown.findByText(/^No job orders and no assignments/);
  return { user, asked, dialog, shown };
}

test('before saving, each section shows its rows now and then, and which come and go', async () => {
  const { user, asked, dialog, shown } = await openPreferences(({ preferences }) =>
    preferences.assignments === 'ALL' ? threeGained : nothing,
  );
  const assignments = within(dialog.getByRole('region', { name: 'Assignments' }));
  await user.click(assignments.getByRole('radio', { name: 'As job-reports-to only' }));
  await user.click(
    assignments.getByRole('radio', { name: 'All active assignments of the client' }),
  );

  await shown.findByText('Assignments: 1 now, 3 after saving');
  const gained = within(shown.getByRole('list', { name: 'Gains 3 assignments' }));
  expect(gained.getByRole('link', { name: 'Ann Ash, Picker' })).toHaveProperty(
    'pathname',
    '/console/assignments/asg_1',
  );
  shown.getByText('The first 2 of 3');
  within(shown.getByRole('list', { name: 'Loses 1 assignment' })).getByText('Cy Cole, Driver');
  // The choice between the two was given up before it was asked.
  expect(asked.map(({ preferences }) => preferences.assignments)).toEqual([null, 'ALL']);
  expect(asked[0]?.id).toBe('acc_paula');
});

test('what saving would refuse is said at its field before, and goes when it is put right', async () => {
  const { user, dialog, shown } = await openPreferences(({ preferences }) =>
    preferences.jobOrders.access === 'CREATE' ? ownerMissing : nothing,
  );
  const orders = within(dialog.getByRole('region', { name: 'Job orders' }));
  await user.click(orders.getByRole('radio', { name: 'See and submit them' }));
  await orders.findByText('Choose who owns new job orders.');
  shown.getByText(/can’t be saved yet/);
  await user.click(orders.getByRole('radio', { name: 'See them' }));
  await shown.findByText(/^No job orders and no assignments/);
  await user.click(orders.getByRole('radio', { name: 'See and submit them' }));
  expect(orders.queryByText('Choose who owns new job orders.')).toBeNull();
  await orders.findByText('Choose who owns new job orders.');
});

test('the sections that an employee gains and loses follow the switches', async () => {
  const maria = () =>
    accountShown(employeeRow(), { employeePortalPreferences: employeePreferences(['schedule']) });
  const { user } = renderConsole('/accounts/acc_maria', {
    viewer: admin,
    handlers: [
      on(AccountsDocument).answers(() => accountPage([employeeRow()])),
      on(AccountDocument).answers(maria),
      on(AccountPreferencesFormDocument).answers(maria),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Change preferences' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Preferences of Maria Soto' }));
  const shown = within(dialog.getByRole('region', { name: 'What would change' }));
  shown.getByText('No section');
  for (const name of ['Documents', 'Timesheets', 'Schedule'])
    await user.click(dialog.getByRole('checkbox', { name }));
  await waitFor(() => shown.getByText('Gains Timesheets, Documents'));
  shown.getByText('Loses Schedule');
});
