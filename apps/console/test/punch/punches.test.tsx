import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import type { GraphQLHandler } from 'msw/graphql';
import { expect, test } from 'vitest';
import {
  AddPunchDocument,
  MovePunchDocument,
  PunchDocument,
  PunchesOfDocument,
  RemovePunchDocument,
} from '../../src/features/punch/punch-fragments.ts';
import { AssignmentZoneDocument } from '../../src/features/punch/correct/add-punch.tsx';
import { PunchesDocument } from '../../src/features/punch/punch-page.tsx';
import { TimesheetDocument } from '../../src/features/timesheet/timesheet-fragments.ts';
import { TimesheetsDocument } from '../../src/features/timesheet/timesheet-page.tsx';
import type { PunchesOfQueryVariables, PunchesQueryVariables } from '../../src/gql/graphql.ts';
import { RecordNameDocument } from '../../src/record/filter/record-name.tsx';
import { renderConsole } from '../render-console.tsx';
import { sheetOf, sheetPage, sheetRow } from '../timesheet/timesheet-records.ts';
import { correction, punch, punchesOf } from './punch-records.ts';

const viewer = staffViewer('BACK_OFFICE');

/** The punches of a timesheet: the week of 16 November in Chicago. */
function openSheet(
  [nodes, corrections]: Parameters<typeof punchesOf>,
  ...handlers: readonly GraphQLHandler[]
) {
  const asked: PunchesOfQueryVariables[] = [];
  const opened = renderConsole('/timesheets/tms_1?panel=punches', {
    viewer,
    handlers: [
      on(TimesheetsDocument).answers(() => sheetPage([sheetRow()])),
      on(TimesheetDocument).answers(() => ({ timesheet: sheetOf() })),
      on(PunchesOfDocument).answers((variables) => {
        asked.push(variables);
        return punchesOf(nodes, corrections);
      }),
      ...handlers,
    ],
  });
  return { ...opened, asked };
}

const table = () => screen.findByRole('table', { name: 'Punches' });

test('the raw punch stays readable below what was said on top of it, in the time of the work', async () => {
  const moved = correction({
    id: 'pcr_2',
    change: 'MOVE',
    kind: 'IN',
    at: '2026-11-17T14:45:00Z',
    reason: 'The phone was in the locker',
  });
  const { asked } = openSheet([[punch({ corrections: [moved] })], [moved]]);
  const row = within(await table()).getByRole('row', { name: /Clock in/ });
  expect(within(row).getAllByText(/Nov 17, 2026, 8:45 AM CST/)).toHaveLength(2);
  within(row).getByText(/Nov 17, 2026, 9:00 AM CST/);
  within(row).getByText(/Nov 17, 2026, 9:30 AM CST/);
  within(row).getByText('Clock: 12 seconds ahead · Sent later · Away from the location');
  within(row).getByText(/The phone was in the locker.*Maya Lindqvist/);
  expect(asked[0]).toEqual({
    punches: { assignmentId: 'asg_1', timeFrom: '2026-11-16', timeTo: '2026-11-23' },
    corrections: { assignmentId: 'asg_1' },
  });
});

test('a punch is corrected with a reason; the seconds of an unchanged time are kept', async () => {
  const sent: object[] = [];
  const { user } = openSheet(
    [[punch()], []],
    on(MovePunchDocument).answers(({ input }) => {
      sent.push(input);
      return { movePunch: { __typename: 'PunchMoved', changeSetId: null } };
    }),
  );
  await user.click(within(await table()).getByRole('button', { name: 'Correct Clock in' }));
  const dialog = await screen.findByRole('dialog', { name: 'Correct punch' });
  await user.click(within(dialog).getByRole('combobox', { name: /Punch/ }));
  await user.click(await screen.findByRole('option', { name: 'End break' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save correction' }));
  await within(dialog).findByText('Please give a reason.');
  await user.type(within(dialog).getByLabelText(/Reason/), 'Wrong button');
  await user.click(within(dialog).getByRole('button', { name: 'Save correction' }));
  await screen.findByText('The punch is corrected.');
  expect(sent).toEqual([
    { punchId: 'pun_1', kind: 'BREAK_END', at: '2026-11-17T15:00:40Z', reason: 'Wrong button' },
  ]);
});

test('a punch that the agency added is removed; it stays to be seen and can count again', async () => {
  const sent: object[] = [];
  const removed = correction({
    id: 'pcr_2',
    change: 'REMOVE',
    kind: null,
    at: null,
    reason: 'He stayed',
    addedByCorrection: { __typename: 'PunchCorrection', id: 'pcr_1' },
  });
  const shown = [correction()];
  const { user } = openSheet(
    [[], shown],
    on(RemovePunchDocument).answers(({ input }) => {
      sent.push(input);
      shown.unshift(removed);
      return { removePunch: { __typename: 'PunchRemoved', changeSetId: null } };
    }),
  );
  const row = within(await table()).getByRole('row', { name: /Clock out/ });
  within(row).getByText('Added by the agency');
  await user.click(within(row).getByRole('button', { name: 'Remove Clock out' }));
  const dialog = await screen.findByRole('dialog', { name: 'Remove punch' });
  await user.type(within(dialog).getByLabelText(/Reason/), 'He stayed');
  await user.click(within(dialog).getByRole('button', { name: 'Remove punch' }));
  await screen.findByText('The punch no longer counts.');
  expect(sent).toEqual([{ punchCorrectionId: 'pcr_1', reason: 'He stayed' }]);
  await waitFor(() =>
    within(screen.getByRole('table', { name: 'Punches' })).getByText(/He stayed/),
  );
  screen.getByText('Count again');
  expect(screen.queryByRole('button', { name: 'Remove Clock out' })).toBeNull();
});

test('a missing punch is added in the time of the work', async () => {
  const sent: object[] = [];
  const { user } = openSheet(
    [[], []],
    on(AssignmentZoneDocument).answers(() => ({
      assignment: {
        __typename: 'Assignment',
        location: { __typename: 'Location', timeZone: 'America/Chicago' },
      },
    })),
    on(AddPunchDocument).answers(({ input }) => {
      sent.push(input);
      return { addPunch: { __typename: 'PunchAdded', changeSetId: null } };
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Add punch' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add punch' });
  await user.click(within(dialog).getByRole('combobox', { name: /Punch/ }));
  await user.click(await screen.findByRole('option', { name: 'Clock out' }));
  await user.type(within(dialog).getByLabelText(/Reason/), 'Forgot to clock out');
  await user.click(within(dialog).getByRole('button', { name: 'Add punch' }));
  await screen.findByText('The punch is added.');
  expect(sent).toEqual([
    {
      assignmentId: 'asg_1',
      kind: 'OUT',
      at: '2026-11-22T23:00:00.000Z',
      reason: 'Forgot to clock out',
    },
  ]);
});

test('a time that cannot be read is told at the field, and nothing is sent', async () => {
  const { user } = openSheet([[punch()], []]);
  await user.click(within(await table()).getByRole('button', { name: 'Correct Clock in' }));
  const dialog = await screen.findByRole('dialog', { name: 'Correct punch' });
  const time = within(dialog).getByLabelText('Time: time');
  await user.clear(time);
  await user.type(time, 'nineish');
  await user.type(within(dialog).getByLabelText(/Reason/), 'Wrong time');
  await user.click(within(dialog).getByRole('button', { name: 'Save correction' }));
  await within(dialog).findByText(/^This is not a time/);
  await user.clear(time);
  await user.click(within(dialog).getByRole('button', { name: 'Save correction' }));
  await within(dialog).findByText('Enter a day and a time.');
  expect(within(dialog).getByLabelText('Time: day')).toHaveProperty('value', 'Nov 17, 2026');
});

test('a punch is given another time by day, Tab, time and Enter, by the clock at the place', async () => {
  const sent: unknown[] = [];
  const { user } = openSheet(
    [[punch()], []],
    on(MovePunchDocument).answers(({ input }) => {
      sent.push(input.at);
      return { movePunch: { __typename: 'PunchMoved', changeSetId: null } };
    }),
  );
  await user.click(within(await table()).getByRole('button', { name: 'Correct Clock in' }));
  const dialog = await screen.findByRole('dialog', { name: 'Correct punch' });
  await user.type(within(dialog).getByLabelText(/Reason/), 'Wrong time');
  await user.clear(within(dialog).getByLabelText('Time: day'));
  await user.keyboard('11/18');
  await user.tab();
  await user.keyboard('{Control>}a{/Control}915p{Enter}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent).toEqual(['2026-11-19T03:15:00.000Z']);
});

test('punches of the last days are listed raw, and open with all that came with them', async () => {
  const asked: PunchesQueryVariables[] = [];
  const { user } = renderConsole('/punches', {
    viewer,
    handlers: [
      on(PunchesDocument).answers((variables) => {
        asked.push(variables);
        return {
          punches: {
            __typename: 'PunchConnection',
            nodes: [punch()],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            totalCount: 1,
          },
        };
      }),
      on(PunchDocument).answers(() => ({
        punch: {
          ...punch(),
          deviceId: 'phone-7',
          sequence: 41,
          latitude: 41.88,
          longitude: -87.63,
          accuracyMeters: 20,
          recordedBy: null,
        },
      })),
    ],
  });
  const row = await screen.findByRole('row', { name: /Ana Ortiz/ });
  within(row).getByText('As recorded');
  within(row).getByText('12 seconds ahead');
  expect(asked[0]).toMatchObject({ filter: { timeFrom: '2026-11-16', timeTo: '2026-11-23' } });
  await user.click(within(row).getByText('Clock in'));
  const record = await screen.findByRole('complementary', { name: 'Ana Ortiz' });
  await within(record).findByText('phone-7');
  within(record).getByText('812 meters');
  within(record).getByRole('button', { name: 'Correct Clock in' });
});

test('punches are asked for by employee, client, location and job title, or by what is not', async () => {
  const asked: PunchesQueryVariables[] = [];
  const filters = {
    employee: ['emp_1'],
    client: { not: ['cli_1'] },
    location: { empty: true },
    jobTitle: 'weld',
    received: { from: '2026-11-20' },
  };
  const sort = JSON.stringify({ column: 'client', direction: 'asc' });
  const question = new URLSearchParams({ sort, filters: JSON.stringify(filters) });
  renderConsole(`/punches?${question}`, {
    viewer,
    handlers: [
      on(PunchesDocument).answers((variables) => {
        asked.push(variables);
        return {
          punches: {
            __typename: 'PunchConnection',
            nodes: [punch()],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            totalCount: 1,
          },
        };
      }),
      on(RecordNameDocument).answers(({ ids }) => ({
        records: [ids]
          .flat()
          .map(String)
          .map((id) => ({
            __typename: 'RecordSubject',
            id,
            label: id === 'cli_1' ? 'Contoso Ltd.' : 'Ana Ortiz',
          })),
      })),
    ],
  });
  const row = await screen.findByRole('row', { name: /Ana Ortiz/ });
  within(row).getByText('North plant');
  await waitFor(() =>
    expect(document.body.textContent).toMatch(/Client.{0,3}is not Contoso Ltd\./),
  );
  expect(asked[0]).toMatchObject({
    filter: {
      employeeId: 'emp_1',
      clientIdNot: 'cli_1',
      locationIdIsEmpty: true,
      jobTitleContains: 'weld',
      receivedFrom: '2026-11-20',
    },
    orderBy: { by: 'CLIENT', direction: 'ASC' },
  });
});

test('who may not correct punches does not see them', async () => {
  renderConsole('/home', { viewer: staffViewer('FRONT_OFFICE') });
  await screen.findByRole('navigation');
  expect(screen.queryByRole('link', { name: 'Punches' })).toBeNull();
});
