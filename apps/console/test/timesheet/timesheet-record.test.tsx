import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import type { GraphQLHandler } from 'msw/graphql';
import { expect, test } from 'vitest';
import {
  ApproveTimesheetInPartDocument,
  CommentOnTimesheetDocument,
  SaveTimesheetDocument,
  TimesheetDocument,
} from '../../src/features/timesheet/timesheet-fragments.ts';
import { TimesheetsDocument } from '../../src/features/timesheet/timesheet-page.tsx';
import { renderConsole } from '../render-console.tsx';
import { type Sheet, sheetAction, sheetOf, sheetPage, sheetRow } from './timesheet-records.ts';

const served = (sheet: Sheet) => [
  on(TimesheetsDocument).answers(() => sheetPage([sheetRow()])),
  on(TimesheetDocument).answers(() => ({ timesheet: sheet })),
];

function open(sheet: Sheet, ...handlers: readonly GraphQLHandler[]) {
  return renderConsole('/timesheets/tms_1', { handlers: [...served(sheet), ...handlers] });
}

const noChange = {
  __typename: 'TimelineEvent' as const,
  activity: null,
  mailId: null,
  changes: [],
  changeSetId: 'chg_1',
  undoable: false,
};

const panel = () => screen.findByRole('complementary', { name: 'Ana Ortiz' });

test('shows scheduled, punched and claimed time, and the way to disputed lines and back', async () => {
  open(
    sheetOf({
      splitFrom: { __typename: 'Timesheet', id: 'tms_8', number: 900, status: 'APPROVED' },
      disputedSheets: [
        {
          __typename: 'DisputedSheet',
          id: 'tms_9',
          number: 1050,
          status: 'REJECTED',
          reason: 'Was not there',
        },
      ],
    }),
  );
  const record = await panel();
  const table = await within(record).findByRole('table', {
    name: 'Scheduled, punched, and claimed time',
  });
  within(table).getByText('0:15 more than punched');
  const addressOf = (name: string) =>
    within(record).getByRole('link', { name }).getAttribute('href');
  expect(addressOf('T-900')).toBe('/console/timesheets/tms_8');
  expect(addressOf('T-1050')).toBe('/console/timesheets/tms_9');
  within(record).getByText(/Was not there/);
});

test('says why it was rejected before, once it was submitted again', async () => {
  const event = { ...noChange, id: 'evt_1', at: '2026-11-24T15:00:00Z', actor: 'Rita Kowalczyk' };
  const rejected = { ...event, sentence: '', toState: 'REJECTED', reason: 'Left at four' };
  const submitted = { ...event, id: 'evt_2', sentence: '', toState: 'SUBMITTED', reason: null };
  open(sheetOf({ timeline: [submitted, rejected] }));
  const before = await within(await panel()).findByRole('alert', { name: 'Rejected before' });
  within(before).getByText('Left at four');
  within(before).getByText(/Rita Kowalczyk$/);
});

test('lines are entered for an employee in the time of the location, with a reason', async () => {
  const sent: object[] = [];
  const { user } = open(
    sheetOf({ actions: [sheetAction('edit')] }),
    on(SaveTimesheetDocument).answers(({ input }) => {
      sent.push(input);
      return {
        saveTimesheet: {
          __typename: 'TimesheetSaved',
          changeSetId: null,
          timesheet: { __typename: 'Timesheet', id: 'tms_1', version: 4 },
        },
      };
    }),
  );
  await user.click(await within(await panel()).findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit T-1042' });
  const second = within(dialog).getByRole('group', { name: 'Line 2' });
  within(second).getByText('On the next day');
  const until = within(second).getByLabelText(/Until/);
  await user.clear(until);
  await user.type(until, '05:00');
  await user.click(within(dialog).getByRole('button', { name: 'Save lines' }));
  await within(dialog).findByText('Please give a reason. The employee reads it.');
  expect(sent).toEqual([]);
  await user.type(within(dialog).getByLabelText(/Reason/), 'Left at five');
  await user.click(within(dialog).getByRole('button', { name: 'Save lines' }));
  await screen.findByText('The lines of T-1042 are saved.');
  expect(sent).toEqual([
    {
      id: 'tms_1',
      version: 3,
      lines: [
        {
          id: 'tln_1',
          startsAt: '2026-11-18T04:00:00Z',
          endsAt: '2026-11-18T12:00:00Z',
          breakMinutes: 15,
          reason: null,
        },
        {
          id: 'tln_2',
          startsAt: '2026-11-19T04:00:00.000Z',
          endsAt: '2026-11-19T11:00:00.000Z',
          breakMinutes: 15,
          reason: 'Left at five',
        },
      ],
      removalReason: 'Left at five',
    },
  ]);
});

test('a line is added after one whose day is no date', async () => {
  const { user } = open(sheetOf({ actions: [sheetAction('edit')] }));
  await user.click(await within(await panel()).findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit T-1042' });
  const day = (line: number) =>
    within(within(dialog).getByRole('group', { name: `Line ${line}` })).getByLabelText(/Day/);
  await user.clear(day(2));
  await user.type(day(2), '31/2');
  await user.tab();
  await user.click(within(dialog).getByRole('button', { name: 'Add line' }));
  expect(day(3)).toHaveProperty('value', 'Nov 16, 2026');
});

test('lines that somebody else saved meanwhile are not overwritten: the version that was opened is sent', async () => {
  const changes = liveChanges();
  server.use(changes.handler);
  const shown = sheetOf({ actions: [sheetAction('edit')] });
  const versions: number[] = [];
  const { user } = open(
    shown,
    on(SaveTimesheetDocument).answers(({ input }) => {
      versions.push(input.version);
      return {
        saveTimesheet: {
          __typename: 'ActionRefused',
          message: 'This timesheet has changed.',
          refusals: [],
        },
      };
    }),
  );
  await user.click(await within(await panel()).findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit T-1042' });
  Object.assign(shown, { version: 4, reason: 'Saved elsewhere' });
  const tell = () => {
    changes.tell({ kind: 'Timesheet', id: 'tms_1', version: 4 });
    screen.getByText('Saved elsewhere');
  };
  await waitFor(tell, { interval: 1_000, timeout: 5_000 });
  await user.type(within(dialog).getByLabelText(/Reason/), 'Left at five');
  await user.click(within(dialog).getByRole('button', { name: 'Save lines' }));
  await waitFor(() => expect(versions).toEqual([3]));
});

test('disputed lines that went back are no longer spoken of', async () => {
  open(
    sheetOf({
      disputedSheets: [
        {
          __typename: 'DisputedSheet',
          id: 'tms_9',
          number: 1050,
          status: 'VOID',
          reason: 'Was not there',
        },
      ],
    }),
  );
  await within(await panel()).findByRole('table', { name: 'Scheduled, punched, and claimed time' });
  expect(screen.queryByText('Approved in part')).toBeNull();
});

test('a line is disputed with a reason, and the others are approved', async () => {
  const sent: object[] = [];
  const { user } = open(
    sheetOf({ actions: [sheetAction('approveInPart')] }),
    on(ApproveTimesheetInPartDocument).answers(({ input }) => {
      sent.push(input);
      return {
        approveTimesheetInPart: {
          __typename: 'TimesheetApprovedInPart',
          changeSetId: null,
          timesheet: { __typename: 'Timesheet', id: 'tms_1', version: 4 },
        },
      };
    }),
  );
  await user.click(await within(await panel()).findByRole('button', { name: 'Approve in part' }));
  const dialog = await screen.findByRole('dialog', { name: 'Approve T-1042 in part' });
  await user.click(within(dialog).getByLabelText(/Nov 17: 10:00 PM–6:00 AM/));
  await user.click(within(dialog).getByLabelText(/Nov 18/));
  await user.type(within(dialog).getByLabelText(/Reason/), 'Was not there');
  await user.click(within(dialog).getByRole('button', { name: 'Approve without 2 lines' }));
  await within(dialog).findByText('All lines are ticked: reject it as a whole instead.');
  await user.click(within(dialog).getByLabelText(/Nov 17/));
  await user.click(within(dialog).getByRole('button', { name: 'Approve without 1 line' }));
  await screen.findByText('T-1042 is approved without 1 line.');
  expect(sent).toEqual([
    { id: 'tms_1', version: 3, disputedLineIds: ['tln_2'], reason: 'Was not there' },
  ]);
});

test('comments and accepted disclaimers are read, and a comment is added', async () => {
  const sent: object[] = [];
  const { user } = open(
    sheetOf({
      comments: [
        {
          __typename: 'TimesheetComment',
          authorName: 'Rita Ruiz',
          party: 'CLIENT',
          text: 'Please check Tuesday.',
          writtenAt: '2026-11-23T15:00:00Z',
        },
      ],
      statements: [
        {
          __typename: 'TimesheetStatement',
          kind: 'SUBMISSION',
          text: 'I worked these hours.',
          acceptedAt: '2026-11-23T14:00:00Z',
          acceptedBy: { __typename: 'Account', displayName: 'Ana Ortiz' },
        },
      ],
    }),
    on(CommentOnTimesheetDocument).answers(({ input }) => {
      sent.push(input);
      return {
        commentOnTimesheet: {
          __typename: 'TimesheetCommented',
          timesheet: { __typename: 'Timesheet', id: 'tms_1' },
        },
      };
    }),
  );
  const record = await panel();
  await user.click(await within(record).findByRole('tab', { name: /Comments/ }));
  await within(record).findByText('Please check Tuesday.');
  await user.type(within(record).getByLabelText('Comment'), 'Checked.');
  await user.click(within(record).getByRole('button', { name: 'Add comment' }));
  await waitFor(() => expect(sent).toEqual([{ id: 'tms_1', text: 'Checked.' }]));
  await waitFor(() =>
    expect(within(record).getByLabelText<HTMLTextAreaElement>('Comment').value).toBe(''),
  );
  await user.click(within(record).getByRole('tab', { name: /Disclaimers/ }));
  await within(record).findByText('I worked these hours.');
  within(record).getByText(/When submitting/);
});

test('a comment that says nothing takes the focus and is named next to the button', async () => {
  const { user } = renderConsole('/timesheets/tms_1', { handlers: served(sheetOf()) });
  const record = await panel();
  await user.click(await within(record).findByRole('tab', { name: /Comments/ }));
  await user.click(await within(record).findByRole('button', { name: 'Add comment' }));
  const comment = within(record).getByLabelText('Comment');
  await waitFor(() => expect(document.activeElement).toBe(comment));
  within(record).getByText('Please check: Comment');
  within(record).getByText('Enter a comment.');
  await user.keyboard('Checked.');
  expect(within(record).queryByText('Please check: Comment')).toBeNull();
});

test('another tab and the browser’s Back ask before a comment is lost that is not sent', async () => {
  const { user, goBack, address } = renderConsole('/timesheets/tms_1', {
    handlers: served(sheetOf()),
    inWindow: true,
  });
  const record = await panel();
  await user.click(await within(record).findByRole('tab', { name: /Comments/ }));
  const comment = await within(record).findByLabelText('Comment');
  await user.type(comment, 'Checked.');
  const opened = address();
  for (const leave of [
    () => user.click(within(record).getByRole('tab', { name: /Disclaimers/ })),
    goBack,
  ]) {
    await leave();
    const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(question).getByRole('button', { name: 'Stay' }));
    expect(comment).toHaveProperty('value', 'Checked.');
    expect(comment.isConnected).toBe(true);
    expect(address()).toBe(opened);
  }
  // The list may be filtered and sorted meanwhile.
  await user.click(screen.getByRole('button', { name: 'Number' }));
  await waitFor(() => expect(address()).not.toBe(opened));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(comment).toHaveProperty('value', 'Checked.');
});
