import { screen, waitFor, within } from '@testing-library/react';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { expect, test } from 'vitest';
import { AssignmentsDocument } from '../../src/features/assignment/assignment-page.tsx';
import { AssignmentDocument } from '../../src/features/assignment/assignment-view.tsx';
import { AssignmentTermsFormDocument } from '../../src/features/assignment/edit-terms/edit-terms-dialog.tsx';
import { UpdateAssignmentDocument } from '../../src/features/assignment/edit-terms/terms-form.tsx';
import type {
  AssignmentQuery,
  AssignmentTermsFormQuery,
  UpdateAssignmentInput,
} from '../../src/gql/graphql.ts';
import { ClientChoicesDocument } from '../../src/record/form/client-choices.ts';
import { renderConsole } from '../render-console.tsx';
import { assignmentPage, assignmentRow } from './assignment-rows.ts';

type Assignment = NonNullable<Served<AssignmentQuery>['assignment']>;
type Terms = NonNullable<Served<AssignmentTermsFormQuery>['assignment']>;

const row = assignmentRow(1042, 'Ana Ortiz', { status: 'ACTIVE', startDate: '2026-11-02' });

const assignment = {
  ...row,
  poNumber: null,
  guaranteeDays: null,
  schedule: null,
  employee: { __typename: 'Employee', id: 'emp_1', number: 7 },
  jobOrder: { __typename: 'JobOrder', id: 'job_1', number: 12, title: 'Picker' },
  contact: null,
  reportsTo: null,
  billingContact: null,
  approvedAt: null,
  endReason: null,
  endNote: null,
  performanceGrade: null,
  wouldRehire: null,
  actions: [
    {
      __typename: 'AvailableAction',
      action: 'editTerms',
      label: 'Edit',
      allowed: true,
      refusals: [],
      asks: [],
    },
  ],
  timeline: [],
} as unknown as Assignment;

const terms = (over: Partial<Terms> = {}): Terms => ({
  __typename: 'Assignment',
  id: row.id,
  version: 1,
  jobType: 'TEMP_CONTRACT',
  startDate: '2026-11-02',
  endDate: null,
  payRate: '21.5000',
  billRate: '33.7500',
  overtimePayMultiplier: '1.5000',
  overtimeBillMultiplier: '1.5000',
  doubleTimePayMultiplier: '2.0000',
  doubleTimeBillMultiplier: '2.0000',
  burdenPercent: '12.0000',
  salary: null,
  feePercent: null,
  feeAmount: null,
  guaranteeDays: null,
  paymentTermsDays: null,
  poNumber: 'PO-1',
  schedule: null,
  location: null,
  contact: null,
  reportsTo: null,
  billingContact: null,
  client: { __typename: 'Client', id: 'cli_1' },
  ...over,
});

async function openForm({ inWindow = false } = {}) {
  const page = renderConsole('/assignments/asg_1042', {
    inWindow,
    handlers: [
      on(AssignmentsDocument).answers(() => assignmentPage([row])),
      on(AssignmentDocument).answers(() => ({ assignment })),
      on(AssignmentTermsFormDocument).answers(() => ({ assignment: terms() })),
      on(ClientChoicesDocument).answers(() => ({ client: null })),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Edit' }));
  await screen.findByLabelText('PO number');
  return { ...page, dialog: screen.getByRole('dialog', { name: 'Edit assignment' }) };
}

test('only what was changed is sent, an emptied field as nothing', async () => {
  const sent: UpdateAssignmentInput[] = [];
  const { user, dialog } = await openForm();
  server.use(
    on(UpdateAssignmentDocument).answers(({ input }) => {
      sent.push(input);
      return {
        updateAssignment: { __typename: 'AssignmentUpdated', assignment, changeSetId: 'chg_1' },
      };
    }),
  );
  const rate = await within(dialog).findByLabelText('Bill rate per hour');
  await user.clear(rate);
  await user.type(rate, '35.25');
  await user.clear(within(dialog).getByLabelText('PO number'));
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));
  await screen.findByText('The assignment is saved.');
  expect(sent).toEqual([{ id: 'asg_1042', version: 1, billRate: '35.25', poNumber: null }]);
});

test('an end date that is far from today is doubted, a start that was there before is not (L-21)', async () => {
  const { user, dialog } = await openForm();
  const doubt = 'More than a year ahead. Check that it is right.';
  const end = await within(dialog).findByLabelText('End date');
  await user.type(end, '2091-12-05');
  await user.tab();
  await within(dialog).findByText(doubt);
  await user.clear(end);
  await user.type(end, '+7');
  await user.tab();
  await waitFor(() => expect(within(dialog).queryByText(doubt)).toBeNull());
});

test('what somebody else saved meanwhile comes into the form beside what was typed', async () => {
  const { user, dialog } = await openForm();
  const message = 'Changed meanwhile by Bea.';
  server.use(
    on(UpdateAssignmentDocument).answers(() => ({
      updateAssignment: {
        __typename: 'ActionRefused',
        message,
        refusals: [
          { __typename: 'Refusal', code: 'CHANGED_SINCE', message, field: null, blocking: [] },
        ],
      },
    })),
    on(AssignmentTermsFormDocument).answers(() => ({
      assignment: terms({ version: 2, payRate: '25.0000' }),
    })),
  );
  const po = await within(dialog).findByLabelText('PO number');
  await user.type(po, '23');
  await user.click(within(dialog).getByRole('button', { name: 'Save changes' }));
  await within(dialog).findByText('Somebody else changed this record');
  await waitFor(() =>
    expect(within(dialog).getByLabelText('Pay rate per hour')).toHaveProperty('value', '$25.00'),
  );
  expect(po).toHaveProperty('value', 'PO-123');
});

test('the browser’s Back asks before it closes the form with something typed', async () => {
  const { user, dialog, goBack, address } = await openForm({ inWindow: true });
  const opened = address();
  const po = await within(dialog).findByLabelText('PO number');
  await user.type(po, '2');
  goBack();
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(address()).toBe(opened);
  expect(po).toHaveProperty('value', 'PO-12');

  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await user.click(within(dialog).getByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit assignment' })).toBeNull());
  expect(screen.queryByRole('dialog', { name: 'Leave without saving?' })).toBeNull();
});
