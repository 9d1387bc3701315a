import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AccountsDocument } from '../../src/features/account/account-page.tsx';
import {
  ContactsForAccountDocument,
  type ContactPerson,
} from '../../src/features/account/new/contact-people.ts';
import { PreviewContactAccountDocument } from '../../src/features/account/preferences/preview/preview-documents.ts';
import { CreateContactAccountDocument } from '../../src/features/account/new/contact-user-form.tsx';
import { EmployeesWithoutAccountDocument } from '../../src/features/account/new/employee-people.ts';
import { CreateEmployeeAccountsDocument } from '../../src/features/account/new/employee-users-form.tsx';
import { CreateStaffAccountDocument } from '../../src/features/account/new/staff-user-dialog.tsx';
import type {
  ContactsForAccountQueryVariables,
  CreateContactAccountInput,
  PreviewContactAccountInput,
  CreateEmployeeAccountsInput,
  CreateStaffAccountInput,
  EmployeesWithoutAccountQueryVariables,
} from '../../src/gql/graphql.ts';
import { ClientChoicesDocument } from '../../src/record/form/client-choices.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { accountPage } from './account-records.ts';

const viewer = staffViewer('ADMIN');
const grid = on(AccountsDocument).answers(() => accountPage([]));
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;

test('somebody of the staff: the password is shown once', async () => {
  const sent: CreateStaffAccountInput[] = [];
  const { user, address } = renderConsole('/accounts', {
    viewer,
    handlers: [
      grid,
      on(CreateStaffAccountDocument).answers(({ input }) => {
        sent.push(input);
        return {
          createStaffAccount: {
            __typename: 'AccountCreated',
            account: {
              __typename: 'Account',
              id: 'acc_ada',
              displayName: 'Ada Byrne',
              userName: 'ada',
              kind: 'STAFF',
            },
            password: 'k7wm-p3xr-9hqd-t2vn',
            invitedAddress: null,
            changeSetId: 'chg_1',
          },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'New user' }));
  await user.click(await screen.findByRole('menuitem', { name: 'New staff user' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'New staff user' }));
  await user.click(dialog.getByRole('button', { name: 'Create user' }));
  await dialog.findByText('Choose a role.');
  await user.type(dialog.getByLabelText(/^Name/), 'Ada Byrne');
  await user.type(dialog.getByLabelText(/^User name/), 'ada');
  await user.click(dialog.getByRole('combobox', { name: /^Role/ }));
  await user.click(await screen.findByRole('option', { name: 'Administrator' }));
  await user.click(dialog.getByRole('button', { name: 'Create user' }));
  const shown = within(await screen.findByRole('dialog', { name: 'Staff user created' }));
  shown.getByText('k7wm-p3xr-9hqd-t2vn');
  expect(sent).toEqual([
    { displayName: 'Ada Byrne', userName: 'ada', email: null, role: 'ADMIN', invite: false },
  ]);
  await user.click(shown.getByRole('button', { name: 'Copy' }));
  await user.click(shown.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(address()).toBe('/accounts'));
});

test('several employees at once: who is mailed, who is shown a password, who was refused', async () => {
  const asked: EmployeesWithoutAccountQueryVariables[] = [];
  const sent: CreateEmployeeAccountsInput[] = [];
  const people = [
    ['emp_1', 'Ann Ash', 'ann@mail.example'],
    ['emp_2', 'Bo Lind', null],
    ['emp_3', 'Cy Dorn', null],
  ] as const;
  const { user } = renderConsole('/accounts?panel=new-ess', {
    viewer,
    handlers: [
      grid,
      on(EmployeesWithoutAccountDocument).answers((variables) => {
        asked.push(variables);
        return {
          employees: {
            __typename: 'EmployeeConnection',
            nodes: people.map(([id, fullName, email], index) => ({
              __typename: 'Employee',
              id,
              number: 1001 + index,
              candidate: { __typename: 'Candidate', id: `can_${index}`, fullName, email },
            })),
            pageInfo,
            totalCount: 3,
          },
        };
      }),
      on(CreateEmployeeAccountsDocument).answers(({ input }) => {
        sent.push(input);
        const issued = { __typename: 'AccessOutcome', userName: null, password: null } as const;
        return {
          createEmployeeAccounts: {
            __typename: 'AccessIssued',
            changeSetId: 'chg_1',
            outcomes: [
              {
                ...issued,
                outcome: done('emp_1', 'Ann Ash'),
                userName: 'ann.ash',
                invitedAddress: 'ann@mail.example',
              },
              {
                ...issued,
                outcome: refused('emp_2', 'Bo Lind', 'Bo Lind has an account already.'),
                invitedAddress: null,
              },
            ],
          },
        };
      }),
    ],
  });
  const picker = within(await screen.findByRole('dialog', { name: 'New ESS user' }));
  const list = within(
    await picker.findByRole('list', { name: 'Active employees without an account' }),
  );
  expect(asked[0]?.filter).toEqual({ status: ['ACTIVE'], hasAccount: false });
  expect(picker.getByRole('link', { name: 'Hiring Management' })).toHaveProperty(
    'pathname',
    '/console/hiring',
  );
  await user.type(picker.getByRole('textbox'), 'a');
  await waitFor(() => expect(asked.at(-1)?.filter?.search).toBe('a'));
  await user.click(list.getByRole('checkbox', { name: 'Select Ann Ash' }));
  await user.click(list.getByRole('checkbox', { name: 'Select Bo Lind' }));
  await user.click(picker.getByRole('button', { name: 'Create 2 users' }));

  const form = within(await screen.findByRole('dialog', { name: 'New ESS users: 2' }));
  await user.click(form.getByRole('checkbox', { name: 'Schedule' }));
  await user.click(form.getByRole('checkbox', { name: /one-time link/ }));
  form.getByText('Ann Ash: a link is sent to ann@mail.example');
  form.getByText('Bo Lind: a password is shown once');
  await user.click(form.getByRole('button', { name: 'Create 2 users' }));

  const shown = within(await screen.findByRole('dialog', { name: 'ESS users' }));
  shown.getByText('A link goes by email to ann@mail.example');
  shown.getByText('Bo Lind has an account already.');
  expect(shown.queryByRole('button', { name: 'Copy' })).toBeNull();
  expect(sent).toEqual([
    {
      employees: [
        { employeeId: 'emp_1', userName: null },
        { employeeId: 'emp_2', userName: null },
      ],
      invite: true,
      preferences: { sections: ['schedule'], timesheetDisclaimer: null },
    },
  ]);
  await user.click(shown.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

const contact = (id: string, fullName: string, over: Partial<ContactPerson> = {}) => ({
  __typename: 'Contact' as const,
  id,
  fullName,
  title: null,
  email: null,
  client: { __typename: 'Client' as const, id: 'cli_1', name: 'Contoso' },
  accountEligibility: {
    __typename: 'AccountEligibility' as const,
    allowed: true,
    refusals: [],
  },
  ...over,
});

const twelveOrders = {
  __typename: 'SectionPreview' as const,
  section: 'job order',
  before: 0,
  after: 12,
  gainedCount: 12,
  gained: [{ __typename: 'RecordSubject' as const, id: 'job_1', label: 'Welder (J-1001)' }],
  lostCount: 0,
  lost: [],
};

test('contacts by first letter; who may have no account with the reason and the way there', async () => {
  const asked: ContactsForAccountQueryVariables[] = [];
  const sent: CreateContactAccountInput[] = [];
  const previewed: PreviewContactAccountInput[] = [];
  const { user } = renderConsole('/accounts?panel=new-css', {
    viewer,
    handlers: [
      grid,
      on(StaffChoicesDocument).answers(() => ({ staff: [] })),
      on(ClientChoicesDocument).answers(() => ({
        client: {
          __typename: 'Client',
          id: 'cli_1',
          contacts: { __typename: 'ContactConnection', nodes: [], totalCount: 0 },
          locations: { __typename: 'LocationConnection', nodes: [], totalCount: 0 },
        },
      })),
      on(ContactsForAccountDocument).answers((variables) => {
        asked.push(variables);
        return {
          contacts: {
            __typename: 'ContactConnection',
            nodes: [
              contact('con_1', 'Paula Reyes'),
              contact('con_2', 'Quinn Otto', {
                accountEligibility: {
                  __typename: 'AccountEligibility',
                  allowed: false,
                  refusals: [
                    {
                      __typename: 'Refusal',
                      code: 'NOT_ON_CUSTOMER_RECORD',
                      message: 'Quinn Otto is not on the record of Contoso.',
                      blocking: [
                        {
                          __typename: 'BlockingRecord',
                          kind: 'contact',
                          id: 'con_2',
                          label: 'Quinn Otto',
                        },
                      ],
                    },
                  ],
                },
              }),
            ],
            pageInfo,
            totalCount: 2,
          },
        };
      }),
      on(PreviewContactAccountDocument).answers(({ input }) => {
        previewed.push(input);
        return {
          previewContactAccount: {
            __typename: 'PreferencesPreview',
            sections: input.preferences.jobOrders.access === 'READ' ? [twelveOrders] : [],
          },
        };
      }),
      on(CreateContactAccountDocument).answers(({ input }) => {
        sent.push(input);
        return {
          createContactAccount: {
            __typename: 'ActionRefused',
            message: 'The account was not created.',
            refusals: [
              {
                __typename: 'Refusal',
                code: 'OWNER_REQUIRED',
                message: 'Choose who owns the job orders.',
                field: 'jobOrders.ownerId',
                blocking: [],
              },
            ],
          },
        };
      }),
    ],
  });
  const dialog = within(await screen.findByRole('dialog', { name: 'New CSS user' }));
  const list = within(await dialog.findByRole('list', { name: 'Contacts' }));
  list.getByText(/Quinn Otto is not on the record of Contoso\./);
  expect(list.getByRole('link', { name: 'Open Quinn Otto' })).toHaveProperty(
    'pathname',
    '/console/contacts/con_2',
  );
  expect(list.queryByRole('button', { name: 'Create user for Quinn Otto' })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'R' }));
  await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ initial: 'R' }));

  await user.click(await dialog.findByRole('button', { name: 'Create user for Paula Reyes' }));
  const form = within(await screen.findByRole('dialog', { name: 'New CSS user: Paula Reyes' }));
  const orders = within(form.getByRole('region', { name: 'Job orders' }));
  const seen = within(form.getByRole('region', { name: 'What this person would see' }));
  await seen.findByText('No job orders and no assignments with these preferences.');
  await user.click(orders.getByRole('radio', { name: 'See them' }));
  const rows = within(await seen.findByRole('list', { name: 'Job orders: 12' }));
  expect(rows.getByRole('link', { name: 'Welder (J-1001)' })).toHaveProperty(
    'pathname',
    '/console/job-orders/job_1',
  );
  seen.getByText('The first 1 of 12');
  expect(previewed.at(-1)).toMatchObject({ contactId: 'con_1' });
  await user.click(orders.getByRole('radio', { name: 'See and submit them' }));
  await user.type(form.getByLabelText(/^User name/), 'paula');
  await user.click(form.getByRole('button', { name: 'Create user' }));
  await orders.findByText('Choose who owns the job orders.');
  expect(sent[0]).toMatchObject({ contactId: 'con_1', userName: 'paula', invite: false });
  expect(form.getByLabelText<HTMLInputElement>(/^User name/).value).toBe('paula');
});
