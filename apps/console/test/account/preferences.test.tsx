import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AccountsDocument } from '../../src/features/account/account-page.tsx';
import { AccountDocument } from '../../src/features/account/account-view.tsx';
import {
  AccountPreferencesFormDocument,
  UpdateClientPortalPreferencesDocument,
  UpdateEmployeePortalPreferencesDocument,
} from '../../src/features/account/preferences/preferences-dialog.tsx';
import { PreviewClientPortalPreferencesDocument } from '../../src/features/account/preferences/preview/preview-documents.ts';
import type {
  UpdateClientPortalPreferencesInput,
  UpdateEmployeePortalPreferencesInput,
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

const admin = staffViewer('ADMIN');
const grid = on(AccountsDocument).answers(() => accountPage([contactRow(), employeeRow()]));
const paula = () => accountShown(contactRow(), { clientPortalPreferences: clientPreferences() });
const asPaula = [
  grid,
  on(AccountDocument).answers(paula),
  on(AccountPreferencesFormDocument).answers(paula),
  on(PreviewClientPortalPreferencesDocument).answers(() => ({
    previewClientPortalPreferences: { __typename: 'PreferencesPreview', sections: [] },
  })),
  on(StaffChoicesDocument).answers(() => ({
    staff: [{ __typename: 'Account', id: 'acc_lin', displayName: 'Lin Wu' }],
  })),
  on(ClientChoicesDocument).answers(() => ({
    client: {
      __typename: 'Client',
      id: 'cli_1',
      contacts: { __typename: 'ContactConnection', nodes: [], totalCount: 0 },
      locations: { __typename: 'LocationConnection', nodes: [], totalCount: 0 },
    },
  })),
];

const changed = (changeSetId = 'chg_1') => ({
  __typename: 'AccountUpdated' as const,
  account: paula().account!,
  changeSetId,
});

test('switches appear with what they depend on, and are sent off without it', async () => {
  const sent: UpdateClientPortalPreferencesInput[] = [];
  const { user } = renderConsole('/accounts/acc_paula', {
    viewer: admin,
    handlers: [
      ...asPaula,
      on(UpdateClientPortalPreferencesDocument).answers(({ input }) => {
        sent.push(input);
        return { updateClientPortalPreferences: changed() };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Change preferences' }));
  const dialog = await screen.findByRole('dialog', { name: 'Preferences of Paula Reyes' });
  const timesheets = within(within(dialog).getByRole('region', { name: 'Timesheets' }));
  expect(timesheets.queryByLabelText('Disclaimer for timesheets')).toBeNull();
  await user.click(timesheets.getByRole('radio', { name: 'See and approve them' }));
  await user.type(timesheets.getByLabelText('Disclaimer for timesheets'), 'I confirm the hours.');
  await user.click(timesheets.getByRole('checkbox', { name: 'Email for pending approvals' }));
  await user.click(timesheets.getByRole('radio', { name: 'As contact or job-reports-to' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Timesheet report' }));
  await user.click(timesheets.getByRole('radio', { name: 'See them' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The preferences are saved.');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    id: 'acc_paula',
    version: 3,
    preferences: {
      timesheets: {
        access: 'READ',
        scope: 'CONTACT_AND_REPORTS',
        disclaimer: null,
        mailPending: false,
      },
      reports: { timesheets: true, assignments: false },
      assignments: null,
      locationIds: null,
    },
  });
});

test('what is refused is said at the switch that has to change', async () => {
  const { user } = renderConsole('/accounts/acc_paula', {
    viewer: admin,
    handlers: [
      ...asPaula,
      on(UpdateClientPortalPreferencesDocument).answers(() => ({
        updateClientPortalPreferences: {
          __typename: 'ActionRefused',
          message: 'Not saved.',
          refusals: [
            {
              __typename: 'Refusal',
              code: 'OWNER_WITHOUT_MAIL',
              message: 'Lin Wu has no email address.',
              field: 'jobOrders.mailOwner',
              blocking: [],
            },
          ],
        },
      })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Change preferences' }));
  const orders = within(await screen.findByRole('region', { name: 'Job orders' }));
  await user.click(orders.getByRole('radio', { name: 'See and submit them' }));
  await user.click(orders.getByRole('checkbox', { name: 'Email the owner' }));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await orders.findByText('Lin Wu has no email address.');
  expect(screen.queryByText('Not saved.')).toBeNull();
});

test('somebody else’s sections are kept, and a section that both changed is named', async () => {
  const sent: UpdateClientPortalPreferencesInput[] = [];
  let read = 0;
  const theirs = accountShown(contactRow({ version: 4 }), {
    clientPortalPreferences: clientPreferences({ billingManagement: true, assignments: 'ALL' }),
  });
  const { user } = renderConsole('/accounts/acc_paula', {
    viewer: admin,
    handlers: [
      on(AccountPreferencesFormDocument).answers(() => (read++ === 0 ? paula() : theirs)),
      ...asPaula,
      on(UpdateClientPortalPreferencesDocument).answers(({ input }) => {
        sent.push(input);
        if (input.version === 4) return { updateClientPortalPreferences: changed() };
        return {
          updateClientPortalPreferences: {
            __typename: 'ActionRefused',
            message: 'Somebody else has changed it.',
            refusals: [
              {
                __typename: 'Refusal',
                code: 'CHANGED_SINCE',
                message: 'Somebody else has changed it.',
                field: null,
                blocking: [],
              },
            ],
          },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Change preferences' }));
  const assignments = within(await screen.findByRole('region', { name: 'Assignments' }));
  await user.click(assignments.getByRole('radio', { name: 'As job-reports-to only' }));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText(/^Assignments: you both changed it/);
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The preferences are saved.');
  expect(sent.at(-1)).toMatchObject({
    version: 4,
    preferences: { assignments: 'REPORTS_ONLY', billingManagement: true },
  });
});

test('the sections of an employee, with the disclaimer of timesheets', async () => {
  const sent: UpdateEmployeePortalPreferencesInput[] = [];
  const maria = () =>
    accountShown(employeeRow(), { employeePortalPreferences: employeePreferences(['schedule']) });
  const { user } = renderConsole('/accounts/acc_maria', {
    viewer: admin,
    handlers: [
      grid,
      on(AccountDocument).answers(maria),
      on(AccountPreferencesFormDocument).answers(maria),
      on(UpdateEmployeePortalPreferencesDocument).answers(({ input }) => {
        sent.push(input);
        return {
          updateEmployeePortalPreferences: {
            __typename: 'AccountUpdated',
            account: maria().account!,
            changeSetId: null,
          },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Change preferences' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Preferences of Maria Soto' }));
  expect(dialog.queryByLabelText('Disclaimer for timesheets')).toBeNull();
  await user.click(dialog.getByRole('checkbox', { name: 'Timesheets' }));
  await user.type(dialog.getByLabelText('Disclaimer for timesheets'), 'These are my hours.');
  await user.click(dialog.getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The preferences are saved.');
  expect(sent[0]?.preferences).toEqual({
    sections: ['schedule', 'timesheets'],
    timesheetDisclaimer: 'These are my hours.',
  });
});
