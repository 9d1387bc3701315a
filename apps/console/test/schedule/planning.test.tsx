import { UndoableDocument } from '@stint/spa-kit/answer/use-undo-offer.ts';
import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
  type BulkInput,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, within } from '@testing-library/react';
import type { GraphQLHandler } from 'msw/graphql';
import { expect, test } from 'vitest';
import {
  CopyWeekDocument,
  PreviewCopyWeekDocument,
} from '../../src/features/schedule/plan/copy-week-dialog.tsx';
import { CreateShiftDocument } from '../../src/features/schedule/plan/new-shift-dialog.tsx';
import {
  AssignmentsToPlanDocument,
  BuildScheduleDocument,
  PreviewBuildScheduleDocument,
} from '../../src/features/schedule/plan/plan-ahead-dialog.tsx';
import {
  AssignShiftsDocument,
  PreviewAssignShiftsDocument,
} from '../../src/features/schedule/shift/assign-dialog.tsx';
import {
  OfferShiftsDocument,
  PreviewOfferShiftsDocument,
} from '../../src/features/schedule/shift/offer-dialog.tsx';
import {
  PreviewReassignShiftDocument,
  ReassignShiftDocument,
} from '../../src/features/schedule/shift/reassign-shift.ts';
import { ShiftDocument } from '../../src/features/schedule/shift/shift-view.tsx';
import { FittingAssignmentsDocument } from '../../src/features/schedule/shift/use-fitting-people.ts';
import { ShiftsOfWeekDocument } from '../../src/features/schedule/use-shifts-of-week.ts';
import type { ShiftQuery } from '../../src/gql/graphql.ts';
import { AssignmentSearchDocument } from '../../src/record/form/assignment-select.tsx';
import { asking } from '../asking.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { layOutCells } from './lay-out-cells.ts';
import { employee, openShift, type ServedShift, shiftRow } from './schedule-records.ts';

const viewer = staffViewer('ALL_IN', { today: '2026-11-23' });

function renderPlanning(
  shifts: readonly ServedShift[],
  handlers: readonly GraphQLHandler[],
  address = '/schedule',
) {
  return renderConsole(address, {
    viewer,
    handlers: [
      on(UndoableDocument).answers(() => ({ undoable: true })),
      on(ShiftsOfWeekDocument).answers(() => ({ shiftsOfWeek: [...shifts] })),
      ...handlers,
    ],
  });
}

/** A Monday. */
const farWeek = `/schedule?filters=${encodeURIComponent('{"week":"2099-11-16"}')}`;

const plan = async (user: ReturnType<typeof renderConsole>['user'], item: string) => {
  await user.click(await screen.findByRole('button', { name: 'Plan' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  return screen.findByRole('dialog');
};

const preview = <Outcomes,>(outcomes: Outcomes) => ({
  __typename: 'ShiftPlanningPreview' as const,
  outcomes,
  dateWarnings: [],
  problems: [],
});
const bulkDone = <Outcomes,>(outcomes: Outcomes) => ({
  __typename: 'BulkDone' as const,
  changeSetId: 'chg_1',
  outcomes,
});

test('no more people are wanted than a number can say', async () => {
  const { user } = renderPlanning([], []);
  const dialog = await plan(user, 'New open shifts');
  const wanted = within(dialog).getByLabelText(/People wanted/);
  await user.clear(wanted);
  await user.type(wanted, '99999999999999');
  expect(wanted).toHaveProperty('value', '999999999');
});

test('a week is copied after it was shown which shifts are, which are not, and why', async () => {
  const sent: unknown[] = [];
  const copied = done('asg_1', '2026-11-30 09:00–17:00 Ann Ash');
  const { user, address } = renderPlanning(
    [shiftRow('shf_1')],
    [
      on(PreviewCopyWeekDocument).answers(() => ({
        previewCopyWeek: preview([
          copied,
          refused(
            'asg_1',
            '2026-12-01 09:00–17:00 Ann Ash',
            'The assignment ended on Nov 30, 2026.',
          ),
        ]),
      })),
      on(CopyWeekDocument).answers(({ input }) => {
        sent.push(input);
        return { copyWeek: bulkDone([copied]) };
      }),
    ],
  );
  const dialog = await plan(user, 'Copy this week');
  await within(dialog).findByText('The assignment ended on Nov 30, 2026.');
  await user.click(within(dialog).getByRole('button', { name: 'Plan 1 shift' }));
  await screen.findByText('1 shift planned.');
  await screen.findByText('Nov 30 – Dec 6, 2026');
  expect(decodeURIComponent(address())).toContain('"week":"2026-11-30"');
  expect(sent).toEqual([
    { from: '2026-11-23', to: '2026-11-30', clientId: null, locationId: null },
  ]);
});

test('what came of copying a week is told under the name of that week', async () => {
  const copied = done('asg_1', 'Ann Ash');
  const outcomes = [copied, refused('asg_2', 'Bo Birch', 'The assignment ended on Nov 30, 2026.')];
  const { user, address } = renderPlanning(
    [shiftRow('shf_1')],
    [
      on(PreviewCopyWeekDocument).answers(() => ({ previewCopyWeek: preview(outcomes) })),
      on(CopyWeekDocument).answers(() => ({ copyWeek: bulkDone(outcomes) })),
    ],
  );
  const dialog = await plan(user, 'Copy this week');
  await user.click(await within(dialog).findByRole('button', { name: 'Plan 1 shift' }));
  await within(dialog).findByText('Not changed');
  expect(decodeURIComponent(address())).toContain('"week":"2026-11-30"');
  within(dialog).getByText('Copy Nov 23 – 29, 2026');
});

test('weekly schedules are planned ahead, with the days that are left out', async () => {
  const sent: unknown[] = [];
  const planned = done('asg_1', 'Ann Ash', 'Left out: Nov 24, 2026');
  const { user } = renderPlanning(
    [],
    [
      on(AssignmentsToPlanDocument).answers(() => ({
        assignments: {
          __typename: 'AssignmentConnection',
          nodes: [{ __typename: 'Assignment', id: 'asg_1' }],
          totalCount: 1,
        },
      })),
      on(PreviewBuildScheduleDocument).answers(() => ({
        previewBuildSchedule: preview([planned]),
      })),
      on(BuildScheduleDocument).answers(({ input }) => {
        sent.push(input);
        return { buildSchedule: bulkDone([planned]) };
      }),
    ],
  );
  const dialog = await plan(user, 'Plan weekly schedules ahead');
  await within(dialog).findByText('Left out: Nov 24, 2026');
  await user.click(within(dialog).getByRole('button', { name: 'Plan 1 assignment' }));
  await screen.findByText('1 assignment planned ahead.');
  expect(sent).toEqual([{ assignmentIds: ['asg_1'] }]);
});

const annsAssignment = {
  __typename: 'Assignment' as const,
  id: 'asg_1',
  number: 7,
  jobTitle: 'Picker',
  candidate: { __typename: 'Candidate' as const, fullName: 'Ann Ash' },
  client: { __typename: 'Client' as const, name: 'Acme' },
};

test('a single shift that overlaps is refused, and what was typed stays', async () => {
  const overlap = 'It overlaps another shift of the same person: Night.';
  const { user } = renderPlanning(
    [],
    [
      // What is not approved yet takes no shifts, so it is not offered.
      on(AssignmentSearchDocument).answers(({ status }) => ({
        assignments: {
          __typename: 'AssignmentConnection',
          nodes: [status].flat().join() === 'ACTIVE' ? [annsAssignment] : [],
        },
      })),
      on(CreateShiftDocument).answers(() => ({
        createShift: {
          __typename: 'ActionRefused',
          message: overlap,
          refusals: [
            {
              __typename: 'Refusal',
              code: 'SHIFT_OVERLAP',
              message: overlap,
              field: 'startsAt',
              blocking: [],
            },
          ],
        },
      })),
    ],
  );
  const dialog = await plan(user, 'New shift');
  await user.type(within(dialog).getByRole('combobox', { name: 'Assignment' }), 'Ann');
  await user.click(await screen.findByRole('option', { name: /Ann Ash/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Plan shift' }));
  await screen.findByText(overlap);
  expect(within(dialog).getByLabelText(/^From/)).toHaveProperty(
    'value',
    expect.stringMatching(/^8:00\sAM$/),
  );
});

test('a shift in a week far from today is doubted before anything is typed (L-21)', async () => {
  const { user } = renderPlanning([], [], farWeek);
  const dialog = await plan(user, 'New shift');
  await within(dialog).findByText('More than a year ahead. Check that it is right.');
  const day = within(dialog).getByLabelText(/^Day/);
  await user.clear(day);
  await user.type(day, '2026-11-24');
  await user.tab();
  expect(within(dialog).queryByText(/Check that it is right/)).toBeNull();
});

test('a week is copied into one far from today after that was doubted', async () => {
  const message = 'Nov 23, 2099 is more than a year ahead. Check that it is right.';
  const { user } = renderPlanning(
    [],
    [
      on(PreviewCopyWeekDocument).answers(() => ({
        previewCopyWeek: {
          ...preview([]),
          dateWarnings: [{ __typename: 'InputProblem', path: 'to', message }],
        },
      })),
    ],
    farWeek,
  );
  const dialog = await plan(user, 'Copy this week');
  await within(dialog).findByText(message);
});

const fitting = on(FittingAssignmentsDocument).answers(() => ({
  assignments: {
    __typename: 'AssignmentConnection',
    nodes: [
      assignment('asg_1', 'Ann Ash', 'emp_1', 'Picker'),
      assignment('asg_2', 'Bo Birch', 'emp_2', 'Picker'),
      assignment('asg_3', 'Cy Cole', 'emp_3', 'Welder'),
    ],
  },
}));

function assignment(id: string, fullName: string, employeeId: string, jobTitle: string) {
  return {
    __typename: 'Assignment' as const,
    id,
    number: 7,
    jobTitle,
    status: 'ACTIVE' as const,
    candidate: { __typename: 'Candidate' as const, id: `can_${id}`, fullName },
    employee: { __typename: 'Employee' as const, id: employeeId },
    jobOrder: { __typename: 'JobOrder' as const, id: `job_${jobTitle}` },
  };
}

/** The shift as its panel shows it, with these actions. */
function shown(
  shift: ServedShift,
  actions: NonNullable<Served<ShiftQuery>['shift']>['actions'],
  offers: NonNullable<Served<ShiftQuery>['shift']>['offers'] = [],
): GraphQLHandler {
  const facts = { plannedFor: null, leftAt: null, reason: null, assignment: null, timeline: [] };
  return on(ShiftDocument).answers(() => ({ shift: { ...shift, ...facts, actions, offers } }));
}

const action = (name: string, label: string) => ({
  __typename: 'AvailableAction' as const,
  action: name,
  label,
  allowed: true,
  refusals: [],
  asks: [],
});

test('an open shift is offered to several people of the same work from its panel', async () => {
  const sent: unknown[] = [];
  const outcomes = [done('asg_1', 'Ann Ash'), done('asg_2', 'Bo Birch')];
  const { user, address } = renderPlanning(
    [openShift('shf_1')],
    [
      fitting,
      shown(openShift('shf_1'), [action('assign', 'Assign')]),
      on(PreviewOfferShiftsDocument).answers(() => ({ previewOfferShifts: preview(outcomes) })),
      on(OfferShiftsDocument).answers(({ input }) => {
        sent.push(input);
        return { offerShifts: bulkDone(outcomes) };
      }),
    ],
  );
  await user.click(await screen.findByRole('button', { name: /^Open shift, Mon, Nov 23/ }));
  expect(address()).toContain('/schedule/shf_1');
  await user.click(await screen.findByRole('button', { name: 'Offer to people' }));
  const dialog = await screen.findByRole('dialog', { name: 'Offer shift' });
  await user.click(await within(dialog).findByRole('button', { name: 'Choose all 2' }));
  await user.click(await within(dialog).findByRole('button', { name: 'Offer to 2 people' }));
  await screen.findByText('Offered to 2 people.');
  expect(sent).toEqual([{ shiftIds: ['shf_1'], assignmentIds: ['asg_1', 'asg_2'] }]);
});

test('the panel tells to whom a shift was offered and what they answered', async () => {
  const { user } = renderPlanning(
    [openShift('shf_1')],
    [
      shown(
        openShift('shf_1'),
        [],
        [
          {
            __typename: 'ShiftOffer',
            id: 'sho_1',
            version: 1,
            status: 'DECLINED',
            createdAt: '2026-11-22T15:00:00Z',
            answeredAt: '2026-11-22T16:00:00Z',
            employee: shiftRow('x').employee!,
            actions: [{ __typename: 'AvailableAction', action: 'withdraw', allowed: true }],
          },
        ],
      ),
    ],
  );
  await user.click(await screen.findByRole('button', { name: /^Open shift, Mon, Nov 23/ }));
  await user.click(await screen.findByRole('tab', { name: /Offers/ }));
  const offers = within(await screen.findByRole('tabpanel'));
  offers.getByRole('link', { name: 'Ann Ash' });
  offers.getByText('Declined');
  offers.getByRole('button', { name: 'Withdraw the offer to Ann Ash' });
  expect(screen.queryByRole('button', { name: 'Offer to people' })).toBeNull();
});

test('a shift is canceled from its panel, with the reason', async () => {
  const sent: BulkInput<'Shifts', 'cancel'>[] = [];
  const { user } = renderPlanning(
    [shiftRow('shf_1')],
    [
      shown(shiftRow('shf_1'), [action('edit', 'Move'), action('cancel', 'Cancel')]),
      on(bulkActionsQuery('Shifts')).answers(() => ({
        actionsOnShifts: [
          asking(
            { __typename: 'BulkAction', action: 'cancel', label: 'Cancel' },
            { field: 'reason', label: 'Reason', kind: 'text', lines: 2, required: true },
          ),
        ],
      })),
      on(bulkPreview('Shifts', 'cancel')).answers(() => ({
        previewCancelShifts: {
          ...preview([done('shf_1', 'Nov 23')]),
          __typename: 'ShiftsActionPreview',
        },
      })),
      on(bulkCommand('Shifts', 'cancel')).answers(({ input }) => {
        sent.push(input);
        return { cancelShifts: bulkDone([done('shf_1', 'Nov 23')]) };
      }),
    ],
  );
  await user.click(await screen.findByRole('button', { name: /^Ann Ash, Mon, Nov 23/ }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cancel' });
  await user.type(await within(dialog).findByLabelText(/^Reason/), 'No work that day');
  await user.click(await within(dialog).findByRole('button', { name: 'Cancel 1 shift' }));
  await screen.findByText('1 shift canceled.');
  expect(sent[0]).toMatchObject({ reason: 'No work that day', targets: [{ id: 'shf_1' }] });
});

test('an open shift that is dropped on somebody is assigned on their own assignment, after its effect was shown', async () => {
  layOutCells();
  const sent: unknown[] = [];
  const { user } = renderPlanning(
    [openShift('shf_1'), shiftRow('shf_2')],
    [
      fitting,
      on(PreviewAssignShiftsDocument).answers(() => ({
        previewAssignShifts: preview([done('shf_1', 'Nov 23')]),
      })),
      on(AssignShiftsDocument).answers(({ input }) => {
        sent.push(input);
        return { assignShifts: bulkDone([done('shf_1', 'Nov 23')]) };
      }),
    ],
  );
  (await screen.findByRole('button', { name: /^Open shift, Mon, Nov 23/ })).focus();
  await user.keyboard('[Space][ArrowDown]');
  await screen.findByText('Ann Ash, Mon, Nov 23');
  await user.keyboard('[Space]');
  const dialog = await screen.findByRole('dialog', { name: 'Assign shift' });
  await within(dialog).findByText('Will be assigned');
  await user.click(within(dialog).getByRole('button', { name: 'Assign' }));
  await screen.findByText('Shift assigned.');
  expect(sent).toEqual([{ shiftIds: ['shf_1'], assignmentId: 'asg_1' }]);
});

/** Answers that a shift is given to somebody else, or why not. */
function reassigned(outcome: ReturnType<typeof done> | ReturnType<typeof refused>) {
  const sent: unknown[] = [];
  const handlers = [
    fitting,
    on(PreviewReassignShiftDocument).answers(() => ({
      previewReassignShift: preview([outcome]),
    })),
    on(ReassignShiftDocument).answers(({ input }) => {
      sent.push(input);
      return { reassignShift: bulkDone([outcome]) };
    }),
  ];
  return { sent, handlers };
}

const bobsShift = shiftRow('shf_2', { employee: employee('emp_2', 'Bo Birch') });

test('a shift that is dropped on somebody else, on another day, is given to them in one step', async () => {
  layOutCells();
  const { sent, handlers } = reassigned(done('shf_1', 'Nov 23'));
  const { user } = renderPlanning([shiftRow('shf_1'), bobsShift], handlers);
  (await screen.findByRole('button', { name: /^Ann Ash, Mon, Nov 23/ })).focus();
  await user.keyboard('[Space][ArrowDown]');
  await screen.findByText('Bo Birch, Mon, Nov 23');
  await user.keyboard('[ArrowRight]');
  await screen.findByText('Bo Birch, Tue, Nov 24');
  await user.keyboard('[Space]');
  const dialog = await screen.findByRole('dialog', {
    name: 'Give Ann Ash’s shift to somebody else',
  });
  await within(dialog).findByText('It moves from Mon, Nov 23, too.');
  await within(dialog).findByText('Will be given to somebody else');
  await user.type(within(dialog).getByLabelText(/^Reason/), 'Ill');
  await user.click(within(dialog).getByRole('button', { name: 'Give the shift' }));
  await screen.findByText('Ann Ash’s shift was given to somebody else.');
  await screen.findByRole('button', { name: 'Undo' });
  const times = { workDate: '2026-11-24', startTime: '09:00', endTime: '17:00', breakMinutes: 30 };
  expect(sent).toEqual([{ id: 'shf_1', version: 1, assignmentId: 'asg_2', times, reason: 'Ill' }]);
});

test('a time at which somebody left is not lost by Escape', async () => {
  const { user } = renderPlanning(
    [shiftRow('shf_1')],
    [shown(shiftRow('shf_1'), [action('recordLeftEarly', 'Record left early')])],
  );
  await user.click(await screen.findByRole('button', { name: /^Ann Ash, Mon, Nov 23/ }));
  await user.click(await screen.findByRole('button', { name: 'Record left early' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ann Ash left early' });
  await user.type(within(dialog).getByLabelText(/^Left at/), '12:00');
  await user.keyboard('{Escape}');
  await within(dialog).findByText('What you typed is not saved.');
});

test('a shift is given to somebody else where it is moved, and what was typed stays when it is refused', async () => {
  const overlap = 'It overlaps another shift of the same person: Night.';
  const { sent, handlers } = reassigned(refused('shf_1', 'Nov 23', overlap));
  const { user } = renderPlanning(
    [shiftRow('shf_1')],
    [shown(shiftRow('shf_1'), [action('edit', 'Move')]), ...handlers],
  );
  await user.click(await screen.findByRole('button', { name: /^Ann Ash, Mon, Nov 23/ }));
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  const dialog = await screen.findByRole('dialog', { name: 'Move shift' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Give to somebody else' }));
  expect(await screen.findAllByRole('option')).toHaveLength(1);
  await user.click(screen.getByRole('option', { name: /^Bo Birch/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Give the shift' }));
  await within(dialog).findByText('Enter the reason.');
  await user.type(within(dialog).getByLabelText(/^Reason/), 'Swap');
  await user.click(within(dialog).getByRole('button', { name: 'Give the shift' }));
  await screen.findByText(overlap);
  expect(within(dialog).getByLabelText(/^Reason/)).toHaveProperty('value', 'Swap');
  expect(sent).toEqual([
    { id: 'shf_1', version: 1, assignmentId: 'asg_2', times: null, reason: 'Swap' },
  ]);
});
