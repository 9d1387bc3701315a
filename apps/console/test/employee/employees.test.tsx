import { formatDate } from '@stint/ui/dates/format-date.ts';
import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { expect, test } from 'vitest';
import { EmployeesDocument } from '../../src/features/employee/employee-page.tsx';
import { EmployeeDocument } from '../../src/features/employee/employee-view.tsx';
import { PreviewRehireEmployeeDocument } from '../../src/features/employee/rehire-dialog.tsx';
import {
  PreviewTerminateEmployeeDocument,
  TerminateEmployeeDocument,
} from '../../src/features/employee/terminate-dialog.tsx';
import type {
  EmployeeQuery,
  EmployeesQueryVariables,
  TerminateEmployeeInput,
} from '../../src/gql/graphql.ts';
import { asking } from '../asking.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';

type Employee = NonNullable<Served<EmployeeQuery>['employee']>;

const bo = (over: Partial<Employee> = {}): Employee => ({
  __typename: 'Employee',
  id: 'emp_1',
  version: 5,
  number: 1001,
  status: 'ACTIVE',
  hiredOn: '2026-02-02',
  terminatedOn: null,
  candidate: {
    __typename: 'Candidate',
    id: 'can_1',
    number: 7,
    fullName: 'Bo Lind',
    status: 'ON_ASSIGNMENT',
    owner: { __typename: 'Account', id: 'acc_1', displayName: 'Maya Lindqvist' },
  },
  assignments: { __typename: 'AssignmentConnection', nodes: [], totalCount: 0 },
  actions: [
    asking(
      {
        __typename: 'AvailableAction',
        action: 'terminate',
        label: 'Terminate',
        allowed: true,
        refusals: [],
      },
      { field: 'terminatedOn', label: 'Termination date', kind: 'date', default: 'today' },
      reasonAsk,
    ),
  ],
  timeline: [],
  ...over,
});

const open = (employee: Employee, options: { from?: string } = {}) =>
  renderConsole('/employees/emp_1', {
    ...options,
    handlers: [
      on(EmployeesDocument).answers(() => ({
        employees: {
          __typename: 'EmployeeConnection',
          nodes: [employee],
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          totalCount: 1,
        },
      })),
      on(EmployeeDocument).answers(() => ({ employee })),
    ],
  });

test('the list shows who looks after an employee, and “Mine” asks for one’s own', async () => {
  const asked: EmployeesQueryVariables[] = [];
  const { user } = renderConsole('/employees', {
    handlers: [
      on(EmployeesDocument).answers((variables) => {
        asked.push(variables);
        return {
          employees: {
            __typename: 'EmployeeConnection',
            nodes: [bo()],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            totalCount: 1,
          },
        };
      }),
    ],
  });
  const row = await screen.findByRole('row', { name: /Bo Lind/ });
  within(row).getByText('Maya Lindqvist');
  await user.click(await screen.findByRole('button', { name: 'Employed' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Mine' }));
  const filter = { status: ['ACTIVE'], ownerId: staffViewer('ADMIN').account.id };
  await waitFor(() => expect(asked.at(-1)?.filter).toEqual(filter));
});

test('HR data › Assignments lists the assignments of an employee, each leading to its own', async () => {
  const assignment = {
    __typename: 'Assignment',
    id: 'asg_9',
    number: 9,
    jobTitle: 'Picker',
    jobType: 'TEMP_CONTRACT',
    status: 'ACTIVE',
    startDate: '2026-11-02',
    endDate: null,
    client: { __typename: 'Client', id: 'cli_1', name: 'Harbor Foods' },
  } as const;
  const { user, address } = open(
    bo({
      assignments: { __typename: 'AssignmentConnection', nodes: [assignment], totalCount: 1 },
    }),
  );
  const list = await screen.findByRole('list', { name: 'Assignments' });
  within(list).getByText('Active');
  await user.click(within(list).getByRole('link', { name: 'Picker at Harbor Foods' }));
  await waitFor(() => expect(address()).toBe('/assignments/asg_9'));
});

test('the browser’s Back asks before it leaves the dialog of an action with a reason typed', async () => {
  server.use(
    on(PreviewTerminateEmployeeDocument).answers(() => ({
      previewTerminateEmployee: {
        __typename: 'EmploymentPreview',
        outcomes: [done('emp_1', 'Bo Lind')],
        dateWarnings: [],
        problems: [],
      },
    })),
  );
  const { user, goBack, address } = open(bo(), { from: '/employees' });
  const panel = await screen.findByRole('complementary', { name: 'Bo Lind' });
  await user.click(within(panel).getByRole('button', { name: 'Terminate' }));
  const dialog = await screen.findByRole('dialog', { name: 'Terminate Bo Lind' });
  const reason = await within(dialog).findByLabelText(/Reason/);
  await user.type(reason, 'Moved away');
  goBack();
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(address()).toBe('/employees/emp_1');
  expect(reason).toHaveProperty('value', 'Moved away');

  goBack();
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(address()).toBe('/employees'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the browser’s Back asks before a text is lost that is no date', async () => {
  const [terminate] = bo().actions;
  const asked = asking(terminate!, {
    field: 'terminatedOn',
    label: 'Termination date',
    kind: 'date',
  });
  const { user, goBack, address } = open(bo({ actions: [asked] }), { from: '/employees' });
  const panel = await screen.findByRole('complementary', { name: 'Bo Lind' });
  await user.click(within(panel).getByRole('button', { name: 'Terminate' }));
  const dialog = await screen.findByRole('dialog', { name: 'Terminate Bo Lind' });
  const day = await within(dialog).findByRole('textbox', { name: /Termination date/ });
  await user.type(day, 'soon{Tab}');
  goBack();
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  expect(address()).toBe('/employees/emp_1');
  expect(day).toHaveProperty('value', 'soon');
});

test('terminating tells the effect of the last day, and needs a reason', async () => {
  const sent: TerminateEmployeeInput[] = [];
  const { user } = open(bo());
  server.use(
    on(PreviewTerminateEmployeeDocument).answers(({ input }) => ({
      previewTerminateEmployee: {
        __typename: 'EmploymentPreview',
        outcomes: [
          done(
            'emp_1',
            'Bo Lind',
            `Employment of Bo Lind terminated on ${formatDate(input.terminatedOn)}`,
            'Assignment A-7 Welder ends on Dec 31, 2026, after the termination',
          ),
        ],
        dateWarnings: [],
        problems: [],
      },
    })),
    on(TerminateEmployeeDocument).answers(({ input }) => {
      sent.push(input);
      return {
        terminateEmployee: {
          __typename: 'EmployeeUpdated',
          employee: bo({ status: 'TERMINATED', terminatedOn: input.terminatedOn }),
          changeSetId: 'chg_1',
        },
      };
    }),
  );
  const panel = await screen.findByRole('complementary', { name: 'Bo Lind' });
  await user.click(within(panel).getByRole('button', { name: 'Terminate' }));
  const dialog = await screen.findByRole('dialog', { name: 'Terminate Bo Lind' });
  await within(dialog).findByText('Employment of Bo Lind terminated on Nov 23, 2026');
  within(dialog).getByText('Assignment A-7 Welder ends on Dec 31, 2026, after the termination');
  const confirm = within(dialog).getByRole('button', { name: 'Terminate' });
  within(dialog).getByText('Please check: Reason');

  await user.type(within(dialog).getByLabelText(/Reason/), 'Moved away');
  await user.click(confirm);
  await screen.findByText('The employment is terminated.');
  expect(sent).toEqual([
    { id: 'emp_1', version: 5, terminatedOn: '2026-11-23', reason: 'Moved away' },
  ]);
});

test('rehiring before the day of leaving is refused before it is tried', async () => {
  const [terminate] = bo().actions;
  const rehire = asking(
    { ...terminate!, action: 'rehire', label: 'Rehire' },
    { field: 'hiredOn', label: 'Hire date', kind: 'date', default: 'today' },
  );
  const { user } = open(
    bo({ status: 'TERMINATED', terminatedOn: '2026-12-24', actions: [rehire] }),
  );
  server.use(
    on(PreviewRehireEmployeeDocument).answers(() => ({
      previewRehireEmployee: {
        __typename: 'EmploymentPreview',
        outcomes: [refused('emp_1', 'Bo Lind', 'Bo Lind is employed until Dec 24, 2026.')],
        dateWarnings: [],
        problems: [],
      },
    })),
  );
  await user.click(await screen.findByRole('button', { name: 'Rehire' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rehire Bo Lind' });
  await within(dialog).findByText('Bo Lind is employed until Dec 24, 2026.');
  const confirm = within(dialog).getByRole('button', { name: 'Rehire' });
  expect(confirm).toHaveProperty('disabled', true);
});

test('what blocks a termination is said at the button', async () => {
  const refusal: Employee['actions'][number]['refusals'][number] = {
    __typename: 'Refusal',
    code: 'ACTIVE_ASSIGNMENTS',
    message: 'Close or cancel the active assignments first.',
    blocking: [
      { __typename: 'BlockingRecord', kind: 'assignment', id: 'asg_9', label: 'A-9 Bo Lind' },
    ],
  };
  const [terminate] = bo().actions;
  open(bo({ actions: [{ ...terminate!, allowed: false, refusals: [refusal] }] }));
  const button = await screen.findByRole('button', { name: 'Terminate' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  screen.getByText('Close or cancel the active assignments first. (A-9 Bo Lind)');
});
