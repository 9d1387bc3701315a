import { on } from '@stint/spa-kit/testing/on.ts';
import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PortalTimesheetDocument } from '../src/app/timesheet/timesheet-document.ts';
import { CommentOnTimesheetDocument } from '../src/app/timesheet/comment-on-timesheet.ts';
import { ApproveTimesheetInPartDocument } from '../src/app/timesheet/timesheet-kind.ts';
import {
  approve,
  approver,
  bulkDone,
  line,
  outcome,
  reader,
  refusal,
  reject,
  renderPortal,
  sheet,
  undoApproval,
} from './claim-fixtures.ts';

type Whole = ReturnType<typeof sheet>;

/** Serves the sheet as it is when it is asked for. */
function serve(first: Whole | null) {
  const state = { now: first };
  server.use(on(PortalTimesheetDocument).answers(() => ({ timesheet: state.now })));
  return state;
}

const address = '/timesheets/tsh_1042';
const open = (permissions = approver) => renderPortal(permissions, address).user;
const title = () => screen.findByRole('heading', { level: 1, name: /^Ana Ortiz, Nov 16/ });
const approved = (changes: Partial<Whole> = {}) =>
  sheet({ status: 'APPROVED', version: 4, actions: [], ...changes });

test('a sheet out of sight is like one that there is not', async () => {
  serve(null);
  open();
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});

test('an address that was cut off leads to no sheet, and nothing has failed', async () => {
  server.use(on(PortalTimesheetDocument).findsNoId());
  open();
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});

test('a sheet is compared and approved in the version that was seen', async () => {
  const state = serve(sheet());
  const sent: unknown[] = [];
  server.use(
    on(approve).answers(({ input }) => {
      sent.push(input);
      state.now = approved();
      return { approveTimesheets: bulkDone([outcome('tsh_1042', 'Timesheet 1042')]) };
    }),
  );
  const user = open();
  await title();
  screen.getByRole('table', { name: 'Scheduled, punched, and claimed time' });
  screen.getByText('Ana Ortiz submitted: Draft → Submitted');
  await user.click(screen.getByRole('button', { name: 'Approve 15:00' }));
  await screen.findByText('Timesheet 1042 is approved.');
  expect(sent).toEqual([
    {
      targets: [{ id: 'tsh_1042', version: 3 }],
      acknowledgedWarnings: [],
      acceptedDisclaimer: null,
    },
  ]);
  await expect.poll(() => screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
});

test('who only reads sees no approving', async () => {
  serve(sheet({ actions: [] }));
  open(reader);
  await title();
  expect(screen.queryByRole('heading', { name: 'Decision' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('the disclaimer and the warnings are confirmed first', async () => {
  serve(
    sheet({
      checks: {
        ...sheet().checks,
        disclaimer: 'I have checked it.',
        findings: [
          {
            __typename: 'TimesheetFinding',
            code: 'WEEK_TOO_LONG',
            message: 'The week has more than 12 hours.',
            isWarning: true,
          },
        ],
      },
    }),
  );
  const sent: unknown[] = [];
  server.use(
    on(approve).answers(({ input }) => {
      sent.push(input);
      return { approveTimesheets: bulkDone([outcome('tsh_1042', 'Timesheet 1042')]) };
    }),
  );
  const user = open();
  await title();
  // The key does what the button does.
  await user.keyboard('a');
  await screen.findByText('Accept the statement to approve.');
  screen.getByText('Confirm that you have read this to approve.');
  await screen.findByText('Please check: Please confirm, Statement');
  const warning = screen.getByRole('checkbox', { name: 'The week has more than 12 hours.' });
  const statement = screen.getByRole('checkbox', { name: 'I accept this statement' });
  expect(document.activeElement).toBe(warning);
  await user.click(warning);
  await user.click(screen.getByRole('button', { name: 'Approve 15:00' }));
  await screen.findByText('Please check: Statement');
  await waitFor(() => expect(document.activeElement).toBe(statement));
  expect(sent).toEqual([]);
  await user.click(statement);
  await user.click(screen.getByRole('button', { name: 'Approve 15:00' }));
  await expect
    .poll(() => sent)
    .toMatchObject([
      { acknowledgedWarnings: ['WEEK_TOO_LONG'], acceptedDisclaimer: 'I have checked it.' },
    ]);
});

test('what changed meanwhile is refused and shown, and approved when it has been seen', async () => {
  const state = serve(sheet());
  const versions: unknown[] = [];
  server.use(
    on(approve).answers(({ input: { targets } }) => {
      versions.push(targets[0]!.version);
      const since = refusal('CHANGED_SINCE', 'It was changed meanwhile.');
      const refusals = targets[0]!.version === 3 ? [since] : [];
      state.now = sheet({ version: 4, lines: [line(16), line(17, '2026-11-17T22:00:00Z', 390)] });
      return { approveTimesheets: bulkDone([outcome('tsh_1042', 'Timesheet 1042', refusals)]) };
    }),
  );
  const user = open();
  await title();
  await user.click(screen.getByRole('button', { name: 'Approve 15:00' }));
  const change = await screen.findByText(
    /^Changed: Tue, Nov 17, .*7:30 is now Tue, Nov 17, .*6:30$/,
  );
  within(change.closest('[role=alert]')!).getByText('Total: 15:00 is now 14:00');
  expect(screen.getByRole('button', { name: 'Approve 14:00' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'I have seen the changes' }));
  await user.click(screen.getByRole('button', { name: 'Approve 14:00' }));
  await screen.findByText('Timesheet 1042 is approved.');
  expect(versions).toEqual([3, 4]);
});

test('a change by somebody else shows while the sheet is open, and stops the approval', async () => {
  const state = serve(sheet());
  const changes = liveChanges();
  server.use(changes.handler);
  open();
  await title();
  state.now = sheet({ version: 4, lines: [line(16)] });
  await waitFor(
    () => {
      changes.tell({ kind: 'Timesheet', id: 'tsh_1042', version: 4 });
      screen.getByText(/^Removed: Tue, Nov 17/);
    },
    { interval: 1_000, timeout: 5_000 },
  );
  expect(screen.getByRole('button', { name: 'Approve 7:30' })).toHaveProperty('disabled', true);
});

test('disputed lines become a sheet of their own: the effect stands first, each has its reason', async () => {
  serve(sheet());
  const sent: unknown[] = [];
  server.use(
    on(ApproveTimesheetInPartDocument).answers(({ input }) => {
      sent.push(input);
      return {
        approved: {
          __typename: 'TimesheetApprovedInPart',
          changeSetId: null,
          timesheet: { __typename: 'Timesheet', id: 'tsh_1042', version: 4, status: 'APPROVED' },
        },
      };
    }),
  );
  const user = open();
  await title();
  await user.click(screen.getByRole('checkbox', { name: /^Dispute Tue, Nov 17/ }));
  const effect = screen.getByRole('status', { name: 'What happens' });
  within(effect).getByText('1 line, 7:30: approved, and goes on to payroll and billing.');
  within(effect).getByText(/^1 line, 7:30: becomes a timesheet of its own/);
  const button = screen.getByRole('button', { name: 'Approve without the disputed lines' });
  await user.click(button);
  await screen.findByText('Please give a reason.');
  await screen.findByText(/^Please check: Reason for Tue, Nov 17/);
  const reason = screen.getByLabelText(/^Reason for Tue, Nov 17/);
  expect(document.activeElement).toBe(reason);
  expect(sent).toEqual([]);
  await user.type(reason, 'Left at four');
  await user.click(button);
  await screen.findByText('Timesheet 1042 is approved without the disputed lines.');
  expect(sent).toMatchObject([
    {
      id: 'tsh_1042',
      version: 3,
      disputedLineIds: ['tsl_17'],
      reason: expect.stringMatching(/^Tue, Nov 17, .*: Left at four$/),
    },
  ]);
});

test('where every line is disputed, the sheet is to be rejected', async () => {
  serve(sheet());
  const user = open();
  await title();
  for (const box of screen.getAllByRole('checkbox', { name: /^Dispute/ })) await user.click(box);
  screen.getByText('Every line is disputed. Reject the timesheet instead.');
  const button = screen.getByRole('button', { name: 'Approve without the disputed lines' });
  expect(button).toHaveProperty('disabled', true);
});

test('a partial approval that is refused keeps what was ticked and typed', async () => {
  serve(sheet());
  server.use(
    on(ApproveTimesheetInPartDocument).answers(() => ({
      approved: {
        __typename: 'ActionRefused',
        message: 'Other lines are there now.',
        refusals: [refusal('LINES_CHANGED', 'Other lines are there now.')],
      },
    })),
  );
  const user = open();
  await title();
  await user.click(screen.getByRole('checkbox', { name: /^Dispute Tue/ }));
  await user.type(screen.getByLabelText(/^Reason for Tue/), 'Left at four');
  await user.click(screen.getByRole('button', { name: 'Approve without the disputed lines' }));
  await screen.findByText('Other lines are there now.');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Reason for Tue/).value).toBe('Left at four');
});

test('a sheet is rejected with a reason; a refusal keeps what was typed', async () => {
  serve(sheet());
  const sent: unknown[] = [];
  server.use(
    on(reject).answers(({ input }) => {
      sent.push(input);
      const wrong = refusal('WRONG_STATE', 'This timesheet is already approved.');
      const refusals = sent.length === 1 ? [wrong] : [];
      return { rejectTimesheets: bulkDone([outcome('tsh_1042', 'Timesheet 1042', refusals)]) };
    }),
  );
  const user = open();
  await title();
  await user.keyboard('r');
  const dialog = await screen.findByRole('dialog', { name: 'Reject 1 timesheet' });
  const confirm = within(dialog).getByRole('button', { name: 'Reject' });
  await user.click(confirm);
  await within(dialog).findByText('Please give a reason.');
  const reason = within(dialog).getByLabelText(/^Reason/);
  await within(dialog).findByText('Please check: Reason');
  expect(document.activeElement).toBe(reason);
  await user.type(reason, 'Not her hours');
  await user.click(confirm);
  await screen.findByText('This timesheet is already approved.');
  await user.click(confirm);
  await screen.findByText('Timesheet 1042 is rejected.');
  expect(sent).toEqual(
    [1, 2].map(() => ({ targets: [{ id: 'tsh_1042', version: 3 }], reason: 'Not her hours' })),
  );
});

const undoing = (allowed: boolean) => ({
  __typename: 'AvailableAction' as const,
  action: 'undoApproval',
  label: 'Undo',
  allowed,
  refusals: allowed ? [] : [refusal('INVOICED', 'It is on INV-12.')],
});

test('an approval is undone in the version that was seen', async () => {
  const state = serve(approved({ actions: [undoing(true)] }));
  const sent: unknown[] = [];
  server.use(
    on(undoApproval).answers(({ input }) => {
      sent.push(input);
      state.now = sheet({ version: 5 });
      return { undoApprovalTimesheets: bulkDone([outcome('tsh_1042', 'Timesheet 1042')]) };
    }),
  );
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Undo approval' }));
  await screen.findByText('Timesheet 1042 waits for approval again.');
  expect(sent).toEqual([{ targets: [{ id: 'tsh_1042', version: 4 }] }]);
  await screen.findByRole('button', { name: 'Approve 15:00' });
});

test('what is invoiced or on payroll stays approved, and says why', async () => {
  serve(approved({ actions: [undoing(false)] }));
  const user = open();
  const refused = await screen.findByRole('button', { name: 'Undo approval' });
  expect(refused.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByText('It is on INV-12.').length).toBeGreaterThan(0);
  // Nothing is sent: there is no answer for it.
  await user.click(refused);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what the agency approves says so', async () => {
  serve(
    sheet({
      actions: [
        {
          __typename: 'AvailableAction',
          action: 'approve',
          label: 'Approve',
          allowed: false,
          refusals: [refusal('APPROVED_BY_AGENCY', 'The agency approves it.')],
        },
      ],
    }),
  );
  open();
  await screen.findByText('The agency approves it.');
  expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
});

test('disputed parts lead to each other', async () => {
  serve(
    approved({
      disputedSheets: [
        {
          __typename: 'DisputedSheet',
          id: 'tsh_1043',
          number: 1043,
          status: 'REJECTED',
          workedMinutes: 450,
          reason: 'Left at four',
        },
      ],
      splitFrom: { __typename: 'Timesheet', id: 'tsh_1041', number: 1041 },
    }),
  );
  open();
  const part = await screen.findByRole('link', {
    name: 'Timesheet 1043 has the disputed lines (7:30).',
  });
  expect(part.getAttribute('href')).toBe('/portal/timesheets/tsh_1043');
  screen.getByRole('link', { name: 'These lines were disputed on timesheet 1041.' });
});

test('comments are read and written; a refusal keeps what was typed', async () => {
  serve(
    sheet({
      comments: [
        {
          __typename: 'TimesheetComment',
          text: 'I stayed for the truck.',
          writtenAt: '2026-11-23T15:00:00Z',
          party: 'EMPLOYEE',
          authorName: 'Ana Ortiz',
        },
      ],
    }),
  );
  const sent: unknown[] = [];
  server.use(
    on(CommentOnTimesheetDocument).answers(({ input }) => {
      sent.push(input);
      return sent.length === 1
        ? {
            commented: {
              __typename: 'ActionRefused',
              message: 'This timesheet is gone.',
              refusals: [refusal('NOT_FOUND', 'This timesheet is gone.')],
            },
          }
        : {
            commented: {
              __typename: 'TimesheetCommented',
              timesheet: { __typename: 'Timesheet', id: 'tsh_1042', version: 3 },
            },
          };
    }),
  );
  const user = open(reader);
  await screen.findByText('I stayed for the truck.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByText('Please write a comment.');
  const field = screen.getByLabelText<HTMLTextAreaElement>('Comment');
  await user.type(field, 'Thank you');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByText('This timesheet is gone.');
  expect(field.value).toBe('Thank you');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await expect.poll(() => field.value).toBe('');
  expect(sent).toEqual([1, 2].map(() => ({ id: 'tsh_1042', text: 'Thank you' })));
});

test('what prevents a comment takes the focus and is named next to the button', async () => {
  serve(sheet());
  const sent: string[] = [];
  const message = 'At most 2000 characters.';
  server.use(
    on(CommentOnTimesheetDocument).answers(({ input }) => {
      sent.push(input.text);
      return {
        commented: {
          __typename: 'InvalidInput',
          message: 'Please check your entries',
          problems: [{ __typename: 'InputProblem', path: 'text', message }],
        },
      };
    }),
  );
  const user = open(reader);
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Comment');
  const button = screen.getByRole('button', { name: 'Send' });
  await user.click(button);
  await waitFor(() => expect(document.activeElement).toBe(field));
  screen.getByText('Please check: Comment');
  expect(sent).toEqual([]);

  const long = 'x'.repeat(2001);
  await user.paste(long);
  expect(screen.queryByText('Please check: Comment')).toBeNull();
  await user.click(button);
  await screen.findByText(message);
  await waitFor(() => expect(document.activeElement).toBe(field));
  screen.getByText('Please check: Comment');
  expect(field.value).toBe(long);
  expect(sent).toEqual([long]);
});

test('what was typed is asked about before the sheet is left', async () => {
  serve(sheet());
  const user = open();
  await title();
  const stays = async () => {
    await user.click(screen.getByRole('link', { name: 'Home' }));
    const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(question).getByRole('button', { name: 'Stay' }));
    await title();
  };
  await user.click(screen.getAllByRole('checkbox', { name: /^Dispute/ })[0]!);
  const reason = screen.getByLabelText(/^Reason for/);
  await user.type(reason, 'You left early.');
  await stays();
  await user.clear(reason);
  await user.type(screen.getByLabelText('Comment'), 'Who was at the dock?');
  await stays();
});

test('Escape asks before the reason of a rejection is lost', async () => {
  serve(sheet());
  const user = open();
  await title();
  await user.click(screen.getByRole('button', { name: 'Reject' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Reason/), 'You left early.');
  await user.keyboard('{Escape}');
  await user.click(await within(dialog).findByRole('button', { name: 'Stay' }));
  expect(within(dialog).getByLabelText(/^Reason/)).toHaveProperty('value', 'You left early.');
  await user.keyboard('{Escape}');
  await user.click(await within(dialog).findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the browser’s Back asks before the reason of a rejection is lost', async () => {
  serve(sheet());
  const { user, history } = renderPortal(approver, address, { inWindow: true });
  await title();
  await user.click(screen.getByRole('button', { name: 'Reject' }));
  const dialog = await screen.findByRole('dialog');
  const reason = within(dialog).getByLabelText(/^Reason/);
  await user.type(reason, 'You left early.');
  history.back();
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(reason).toHaveProperty('value', 'You left early.');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await user.click(within(dialog).getByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
