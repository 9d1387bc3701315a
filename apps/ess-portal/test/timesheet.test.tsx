import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import * as office from '@stint/ui/dates/office-time.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveTimesheetInput, SubmitTimesheetsInput } from '../src/gql/graphql.ts';
import { ClaimableAssignmentsDocument } from '../src/features/claim/list/claimable-assignments.ts';
import { OwnTimesheetsDocument } from '../src/features/timesheet/list/own-timesheets.ts';
import { CommentOnSheetDocument } from '../src/features/timesheet/sheet/comment-on-sheet.ts';
import { SubmitTimesheetDocument } from '../src/features/timesheet/sheet/submit-timesheet.ts';
import { SaveWeekDocument } from '../src/features/timesheet/sheet/week-form.ts';
import { WeekSheetDocument } from '../src/features/timesheet/sheet/week-sheet.query.ts';
import { BeginTimesheetDocument } from '../src/features/timesheet/use-begin-timesheet.ts';
import { assignments, pageInfo, submission } from './claim-answers.example.ts';
import { employeeWith, renderPortal } from './render-portal.tsx';
import { checks, line, type ServedSheet, sheetId, weekSheet } from './week-sheet.example.ts';

/* The sheet of a week, as its owner fills it in and submits it. */

let stored: ServedSheet | null;
let saved: SaveTimesheetInput[];
let submitted: SubmitTimesheetsInput[];

beforeEach(() => {
  // Where the location is, too.
  vi.spyOn(office, 'viewerZone').mockReturnValue('America/Chicago');
  stored = weekSheet();
  saved = [];
  submitted = [];
  server.use(
    on(WeekSheetDocument).answers(() => ({ timesheet: stored })),
    on(BeginTimesheetDocument).answers(() => ({
      beginTimesheet: {
        __typename: 'TimesheetBegun',
        timesheet: { __typename: 'Timesheet', id: sheetId() },
      },
    })),
    on(SaveWeekDocument).answers(({ input }) => {
      saved.push(input);
      stored = { ...stored!, version: stored!.version + 1 };
      return { saveTimesheet: { __typename: 'TimesheetSaved', timesheet: stored } };
    }),
    on(SubmitTimesheetDocument).answers(({ input }) => {
      submitted.push(input);
      return { submitTimesheets: submission(sheetId()) };
    }),
    on(OwnTimesheetsDocument).answers(() => ({
      timesheets: {
        __typename: 'TimesheetConnection',
        nodes: [],
        pageInfo,
      },
    })),
    on(ClaimableAssignmentsDocument).answers(() => ({ assignments: assignments() })),
  );
});

afterEach(() => vi.restoreAllMocks());

const open = (language: 'en' | 'es' | null = null) =>
  renderPortal(employeeWith(['timesheets'], language), `/timesheets/${sheetId()}`);

/** The card of a day. */
const day = async (name: string) => (await screen.findByRole('heading', { name })).closest('li')!;
const total = () => screen.getByText('Total').parentElement!.textContent;
const press = (name: string) => screen.getByRole('button', { name });

describe('an unchanged week', () => {
  test('is submitted with one tap', async () => {
    const { user, history } = open();
    await screen.findByRole('heading', { level: 1, name: /^Nov 16.–.22, 2026$/ });
    await screen.findByText('Northline Logistics · Warehouse associate');
    screen.getByText('Not submitted yet');
    await user.click(press('Submit'));
    await screen.findByText('Submitted. It waits for approval now.');
    expect(history.location.pathname).toBe('/ess/timesheets');
    expect(submitted).toEqual([
      {
        targets: [{ id: sheetId(), version: 3 }],
        acceptedDisclaimer: null,
        acknowledgedWarnings: [],
      },
    ]);
    expect(saved).toEqual([]);
  });

  test('names the zone of the location where the device is in another one', async () => {
    vi.spyOn(office, 'viewerZone').mockReturnValue('Europe/Berlin');
    open();
    within(await day('Mon, Nov 16')).getByText('9:00 AM – 5:00 PM CST, break 0:30');
  });

  test('shows scheduled, clocked and entered time of each day, in hours and minutes', async () => {
    open();
    const monday = await day('Mon, Nov 16');
    expect(within(monday).getAllByText('7:30')).toHaveLength(3);
    within(monday).getByText('9:00 AM – 5:00 PM, break 0:30');
    within(await day('Sun, Nov 22')).getByText('No time');
    expect(total()).toBe('Total22:30');
  });

  test('is brought up to date when a draft is opened', async () => {
    let begun = 0;
    server.use(
      on(BeginTimesheetDocument).answers(({ input }) => {
        begun += 1;
        expect(input.date).toBe('2026-11-16');
        stored = weekSheet({ version: 4, lines: [line(16)] });
        return {
          beginTimesheet: {
            __typename: 'TimesheetBegun',
            timesheet: { __typename: 'Timesheet', id: sheetId() },
          },
        };
      }),
    );
    open();
    await waitFor(() => expect(total()).toBe('Total7:30'));
    expect(begun).toBe(1);
  });

  test('is submitted with the disclaimer, word for word, with one tap where it stands above', async () => {
    stored = weekSheet({ checks: checks({ disclaimer: 'These are my hours.' }) });
    const { user } = open();
    await screen.findByText('These are my hours.');
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull();
    await user.click(press('I agree and submit'));
    await waitFor(() =>
      expect(submitted).toMatchObject([{ acceptedDisclaimer: 'These are my hours.' }]),
    );
  });

  test('is not submitted while the disclaimer is out of sight: the tap brings it there', async () => {
    const long = 'These are my hours, and I took the breaks that are shown. '.repeat(3);
    stored = weekSheet({ checks: checks({ disclaimer: long }) });
    let end = 900;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      const isText = this.getAttribute('aria-label') === 'You confirm by submitting';
      return { top: isText ? end - 40 : 600, bottom: isText ? end : 680 } as DOMRect;
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Submit' }));
    expect(submitted).toEqual([]);
    expect(document.activeElement).toBe(
      screen.getByRole('region', { name: 'You confirm by submitting' }),
    );
    end = 590;
    fireEvent.scroll(document);
    await user.click(await screen.findByRole('button', { name: 'I agree and submit' }));
    await waitFor(() => expect(submitted).toMatchObject([{ acceptedDisclaimer: long }]));
  });

  test('waits until its period is over, and says so', async () => {
    const refusals = [
      { __typename: 'Refusal' as const, code: 'PERIOD_NOT_OVER', message: 'The week is not over.' },
    ];
    stored = weekSheet({
      actions: [{ __typename: 'AvailableAction', action: 'submit', allowed: false, refusals }],
    });
    open();
    await screen.findByText('The week is not over.');
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull();
  });
});

describe('a line is changed', () => {
  test('with the total as one types, and a reason; then all is submitted', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /^Change Mon, Nov 16/ }));
    const monday = within(await day('Mon, Nov 16'));
    const to = monday.getByLabelText('To');
    await user.clear(to);
    await user.type(to, '18:15');
    expect(total()).toBe('Total23:45');
    monday.getByText('8:45');
    monday.getByText('Differs');
    const pause = monday.getByLabelText('Unpaid break');
    await user.clear(pause);
    await user.type(pause, '1:15');
    expect(total()).toBe('Total23:00');

    await user.click(press('Submit'));
    monday.getByText('Say why you changed it');
    expect(saved).toEqual([]);
    await user.type(monday.getByLabelText(/Reason for the change/), 'Unloaded a late truck');
    await user.click(press('Submit'));
    await waitFor(() => expect(submitted).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      id: sheetId(),
      version: 3,
      removalReason: null,
      lines: [
        {
          startsAt: '2026-11-16T15:00:00.000Z',
          endsAt: '2026-11-17T00:15:00.000Z',
          breakMinutes: 75,
          reason: 'Unloaded a late truck',
        },
        { startsAt: '2026-11-17T15:00:00.000Z', breakMinutes: 30, reason: null },
        { startsAt: '2026-11-18T15:00:00.000Z' },
      ],
    });
    expect(submitted[0]!.targets).toEqual([{ id: sheetId(), version: 4 }]);
  });

  test('a night is added to the day on which it begins', async () => {
    stored = weekSheet({ rules: { ...weekSheet().rules, lineEditRule: 'FREE' } });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Add time on Fri, Nov 20' }));
    const friday = within(await day('Fri, Nov 20'));
    await user.click(press('Save'));
    expect(friday.getAllByText('Fill this in')).toHaveLength(2);
    await user.type(friday.getByLabelText('From'), '22:00');
    await user.type(friday.getByLabelText('To'), '06:00');
    friday.getByLabelText('To (next day)');
    await user.click(press('Save'));
    await screen.findByText('Saved');
    expect(saved[0]!.lines.at(-1)).toEqual({
      id: null,
      startsAt: '2026-11-21T04:00:00.000Z',
      endsAt: '2026-11-21T12:00:00.000Z',
      breakMinutes: 0,
      reason: null,
    });
  });

  test('what is taken away wants a reason too', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /^Change Tue, Nov 17/ }));
    await user.click(press('Remove Tue, Nov 17, 9:00 AM – 5:00 PM, break 0:30'));
    expect(total()).toBe('Total15:00');
    await user.click(press('Save'));
    screen.getByText('Say why you changed it');
    await user.type(screen.getByLabelText(/Why did you remove time/), 'I was ill');
    await user.click(press('Save'));
    await screen.findByText('Saved');
    expect(saved).toMatchObject([{ removalReason: 'I was ill' }]);
    expect(saved[0]!.lines).toHaveLength(2);
  });

  test('a break is never a decimal', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /^Change Mon, Nov 16/ }));
    const pause = screen.getByLabelText('Unpaid break');
    await user.clear(pause);
    await user.type(pause, '0.5');
    await user.click(press('Save'));
    screen.getByText('Enter minutes, or hours and minutes like 1:15');
    expect(saved).toEqual([]);
    expect((pause as HTMLInputElement).value).toBe('0.5');
  });

  test('only by the agency where that is the rule', async () => {
    stored = weekSheet({ rules: { ...weekSheet().rules, lineEditRule: 'LOCKED' } });
    open();
    await screen.findByText(/Only your agency changes the times/);
    expect(screen.queryByRole('button', { name: /^Change / })).toBeNull();
    press('Submit');
  });
});

describe('checks', () => {
  test('stop at the line while somebody types', async () => {
    stored = weekSheet({ rules: { ...weekSheet().rules, lineEditRule: 'FREE' } });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Add time on Mon, Nov 16' }));
    const monday = within(await day('Mon, Nov 16'));
    const [, from] = [null, ...monday.getAllByLabelText('From')];
    await user.type(from!, '16:00');
    await user.type(monday.getByLabelText('To'), '18:00');
    monday.getByText('This overlaps with other time');
    screen.getByText('Correct what is marked first.');
    await user.click(press('Submit'));
    await screen.findByText('Please check: From');
    expect(document.activeElement?.closest('li')).toBe(await day('Mon, Nov 16'));
    expect(submitted).toEqual([]);
  });

  test('of the API warn, and are acknowledged by submitting', async () => {
    stored = weekSheet({
      checks: checks({
        findings: [
          {
            __typename: 'TimesheetFinding',
            code: 'PUNCH_MISSING',
            message: 'A punch is missing.',
            field: null,
            isWarning: true,
          },
        ],
      }),
    });
    const { user } = open();
    await screen.findByText('A punch is missing.');
    await user.click(press('Submit anyway'));
    await waitFor(() =>
      expect(submitted).toMatchObject([{ acknowledgedWarnings: ['PUNCH_MISSING'] }]),
    );
  });

  test('that the API alone makes are shown at their line, and what was typed stays', async () => {
    server.use(
      on(SaveWeekDocument).answers(() => ({
        saveTimesheet: {
          __typename: 'ActionRefused',
          message: 'The assignment has ended.',
          refusals: [
            {
              __typename: 'Refusal',
              code: 'AFTER_END',
              message: 'The assignment has ended.',
              field: 'lines.3.startsAt',
              blocking: [],
            },
          ],
        },
      })),
    );
    stored = weekSheet({ rules: { ...weekSheet().rules, lineEditRule: 'FREE' } });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Add time on Fri, Nov 20' }));
    const friday = within(await day('Fri, Nov 20'));
    await user.type(friday.getByLabelText('From'), '10:00');
    await user.type(friday.getByLabelText('To'), '11:00');
    await user.click(press('Save'));
    await friday.findByText('The assignment has ended.');
    expect((friday.getByLabelText('From') as HTMLInputElement).value).toBe('10:00');
  });
});

test('a sheet that was changed elsewhere shows both changes, and nothing typed is lost', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: /^Change Mon, Nov 16/ }));
  const monday = within(await day('Mon, Nov 16'));
  await user.clear(monday.getByLabelText('To'));
  await user.type(monday.getByLabelText('To'), '18:00');
  await user.type(monday.getByLabelText(/Reason/), 'Stayed');
  const later = { endsAt: '2026-11-16T22:00:00.000Z', reason: 'Left early', source: 'ENTERED' };
  stored = weekSheet({ version: 5, lines: [line(16, later as never), line(17)] });
  server.use(
    on(SaveWeekDocument).answers(() => ({
      saveTimesheet: {
        __typename: 'ActionRefused',
        message: 'Changed since',
        refusals: [
          {
            __typename: 'Refusal',
            code: 'CHANGED_SINCE',
            message: 'Changed since',
            field: null,
            blocking: [],
          },
        ],
      },
    })),
  );
  await user.click(press('Save'));
  await screen.findByText('This was changed somewhere else while you were typing');
  monday.getByText('Saved meanwhile: 9:00 AM – 4:00 PM, break 0:30');
  expect((monday.getByLabelText('To') as HTMLInputElement).value).toBe('18:00');
  within(await day('Wed, Nov 18')).getByText('No time');

  const inputs: SaveTimesheetInput[] = [];
  server.use(
    on(SaveWeekDocument).answers(({ input }) => {
      inputs.push(input);
      return { saveTimesheet: { __typename: 'TimesheetSaved', timesheet: stored! } };
    }),
  );
  await user.click(press('Save'));
  await screen.findByText('Saved');
  expect(inputs).toMatchObject([{ version: 5, lines: [{ reason: 'Stayed' }, {}] }]);
});

describe('what became of it', () => {
  test('rejected: the reason, and how it is submitted again', async () => {
    stored = weekSheet({ status: 'REJECTED', reason: 'Monday is wrong' });
    const { user } = open();
    await screen.findByText('Monday is wrong');
    screen.getByText('Sent back to you');
    await user.click(press('Submit again'));
    await waitFor(() => expect(submitted).toHaveLength(1));
  });

  test('a disputed part stands on its own, with a way to the first, and back', async () => {
    stored = weekSheet({
      status: 'REJECTED',
      splitFrom: { __typename: 'Timesheet', id: sheetId(2), number: 40 },
      reason: 'Not here on Monday',
    });
    open();
    await screen.findByText('This is the disputed part of no. 40; the rest of it was approved.');
    expect(screen.getByRole('link', { name: 'Open the approved part' }).getAttribute('href')).toBe(
      `/ess/timesheets/${sheetId(2)}`,
    );
  });

  test('approved without a part', async () => {
    stored = weekSheet({
      status: 'APPROVED',
      actions: [],
      disputedSheets: [
        {
          __typename: 'DisputedSheet',
          id: sheetId(3),
          status: 'REJECTED',
          workedMinutes: 450,
          reason: 'Not here',
        },
        // What went back to the sheet is no longer disputed.
        {
          __typename: 'DisputedSheet',
          id: sheetId(4),
          status: 'VOID',
          workedMinutes: 60,
          reason: 'Left early',
        },
      ],
    });
    open();
    await screen.findByText('7:30 hours of it was disputed and stands on its own.');
    expect(screen.queryByText(/^1:00 hours of it was disputed/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Submit|Change/ })).toBeNull();
    expect(screen.getAllByText('9:00 AM – 5:00 PM, break 0:30')).toHaveLength(3);
  });

  test('not there, or somebody else’s', async () => {
    stored = null;
    open();
    await screen.findByText('This isn’t here');
  });
});

test('a refused submission keeps the sheet open and says why', async () => {
  server.use(
    on(SubmitTimesheetDocument).answers(() => ({
      submitTimesheets: submission(sheetId(), 'It overlaps with another sheet.'),
    })),
  );
  const { user, history } = open();
  await user.click(await screen.findByRole('button', { name: 'Submit' }));
  await screen.findByText('It overlaps with another sheet.');
  expect(history.location.pathname).toContain(sheetId());
});

test('an address that was cut off leads to no sheet, and nothing has failed', async () => {
  server.use(on(WeekSheetDocument).findsNoId());
  open();
  await screen.findByText('This isn’t here');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('something is said about it', async () => {
  const texts: string[] = [];
  server.use(
    on(CommentOnSheetDocument).answers(({ input }) => {
      texts.push(input.text);
      stored = weekSheet({
        comments: [
          {
            __typename: 'TimesheetComment',
            authorName: 'Ana Ortiz',
            party: 'EMPLOYEE',
            text: input.text,
            writtenAt: '2026-11-23T15:00:00Z',
          },
        ],
      });
      return { commentOnTimesheet: { __typename: 'TimesheetCommented', timesheet: stored } };
    }),
  );
  const { user } = open();
  await user.type(await screen.findByLabelText('Your comment'), 'I forgot to clock out');
  await user.click(press('Send comment'));
  await screen.findByText('I forgot to clock out', { selector: 'p' });
  expect(texts).toEqual(['I forgot to clock out']);
  expect((screen.getByLabelText('Your comment') as HTMLTextAreaElement).value).toBe('');
});

test('in Spanish, with names of any length', async () => {
  const clientName = 'Northline'.repeat(20);
  stored = weekSheet({
    work: {
      __typename: 'AssignedWork',
      jobTitle: 'Almacenista '.repeat(20),
      workplace: { __typename: 'Workplace', clientName },
    },
  });
  open('es');
  await screen.findByText(new RegExp(clientName));
  await screen.findByRole('button', { name: 'Enviar' });
  expect(screen.getAllByText('Previsto')).toHaveLength(3);
  screen.getByText('Sin enviar');
});
