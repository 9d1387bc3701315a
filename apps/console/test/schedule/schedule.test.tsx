import { UndoableDocument } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import type { GraphQLHandler } from 'msw/graphql';
import { expect, test } from 'vitest';
import { RecordNameDocument } from '../../src/record/filter/record-name.tsx';
import { MoveShiftDocument } from '../../src/features/schedule/move-shift.ts';
import { ShiftsOfWeekDocument } from '../../src/features/schedule/use-shifts-of-week.ts';
import type {
  MoveShiftMutationVariables,
  ShiftsOfWeekQueryVariables,
} from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';
import { layOutCells } from './lay-out-cells.ts';
import { employee, openShift, type ServedShift, shiftRow } from './schedule-records.ts';

const viewer = staffViewer('ALL_IN', { today: '2026-11-23' });

/** The schedule with these shifts. */
function renderSchedule(
  address: string,
  shifts: () => readonly ServedShift[],
  more: readonly GraphQLHandler[] = [],
  by = viewer,
) {
  const asked: ShiftsOfWeekQueryVariables[] = [];
  const rendered = renderConsole(address, {
    viewer: by,
    handlers: [
      ...more,
      on(RecordNameDocument).answers(() => ({ records: [] })),
      on(UndoableDocument).answers(() => ({ undoable: true })),
      on(ShiftsOfWeekDocument).answers((variables) => {
        asked.push(variables);
        return { shiftsOfWeek: [...shifts()] };
      }),
    ],
  });
  return { ...rendered, asked };
}

const rowNames = () => screen.getAllByRole('rowheader').map((head) => head.textContent);
const block = (name: RegExp) => screen.findByRole('button', { name });

test('a week is shown by person, with open shifts first, night shifts and their state in words', async () => {
  const night = shiftRow('shf_2', {
    status: 'NO_SHOW',
    workDate: '2026-11-24',
    startsAt: '2026-11-25T04:00:00Z',
    endsAt: '2026-11-25T12:00:00Z',
    employee: employee('emp_2', 'Bo Birch'),
  });
  const { asked } = renderSchedule('/schedule', () => [
    shiftRow('shf_1'),
    night,
    openShift('shf_3'),
  ]);
  await block(/^Ann Ash, Mon, Nov 23, 9:00 AM–5:00 PM.*Picker, Acme, Dock 4, Scheduled$/);
  await block(/^Bo Birch, Tue, Nov 24, 10:00 PM–6:00 AM.*, next day, .*No-show · Acme, Dock 4$/);
  await block(/^Open shift, Mon, Nov 23, /);
  expect(rowNames()).toEqual(['Open shifts', 'Ann Ash', 'Bo Birch']);
  expect(screen.getByText('No-show · Acme, Dock 4')).toBeTruthy();
  screen.getByText('Nov 23 – 29, 2026');
  expect(asked[0]).toMatchObject({ firstDay: '2026-11-23', clientId: null });
});

test('week, rows and filters stand in the address', async () => {
  const filters = encodeURIComponent(
    JSON.stringify({ week: '2026-12-02', rows: 'client', clientId: 'cli_1', other: 7 }),
  );
  const { user, address, asked } = renderSchedule(`/schedule?filters=${filters}`, () => [
    shiftRow('shf_1', { workDate: '2026-11-30' }),
  ]);
  await block(/^Mon, Nov 30, .* Ann Ash, Acme, Dock 4, Scheduled$/);
  expect(rowNames()).toEqual(['Acme']);
  expect(asked[0]).toMatchObject({ firstDay: '2026-11-30', clientId: 'cli_1' });
  await user.click(screen.getByRole('radio', { name: 'Location' }));
  await waitFor(() => expect(rowNames()).toEqual(['Dock 4, Acme']));
  await user.click(screen.getByRole('button', { name: 'Next week' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ firstDay: '2026-12-07' }));
  expect(decodeURIComponent(address())).toContain('"rows":"location"');
  await user.click(screen.getByRole('button', { name: 'This week' }));
  await waitFor(() => expect(decodeURIComponent(address())).not.toContain('"week"'));
});

test('a filter in an address that was cut off is not told as a failure of the server', async () => {
  const filters = encodeURIComponent(JSON.stringify({ clientId: 'cli_' }));
  const refused = on(ShiftsOfWeekDocument).fails('BAD_USER_INPUT');
  renderSchedule(`/schedule?filters=${filters}`, () => [], [refused]);
  await screen.findByText('This could not be read');
  expect(screen.queryByText(/on our side/)).toBeNull();
});

test('an empty week says what to do', async () => {
  renderSchedule('/schedule', () => []);
  await screen.findByText('No shifts in this week');
});

function movedBy(answer: (variables: MoveShiftMutationVariables) => object) {
  const sent: MoveShiftMutationVariables['input'][] = [];
  const handler = on(MoveShiftDocument).answers((variables) => {
    sent.push(variables.input as MoveShiftMutationVariables['input']);
    return { updateShift: answer(variables as MoveShiftMutationVariables) } as never;
  });
  return { sent, handler };
}

test('a shift is picked up by keyboard and dropped on another day, at its time by the clock there', async () => {
  layOutCells();
  let shifts = [shiftRow('shf_1')];
  const moved = shiftRow('shf_1', { version: 2, workDate: '2026-11-25' });
  const { sent, handler } = movedBy(() => {
    shifts = [moved];
    return { __typename: 'ShiftUpdated', changeSetId: 'chg_1', shift: moved };
  });
  const { user } = renderSchedule('/schedule', () => shifts, [handler]);
  (await block(/Ann Ash, Mon, Nov 23/)).focus();
  await user.keyboard('[Space]');
  await screen.findByText(/^Picked up: Ann Ash/);
  await user.keyboard('[ArrowRight]');
  await screen.findByText('Ann Ash, Tue, Nov 24');
  await user.keyboard('[ArrowRight]');
  await screen.findByText('Ann Ash, Wed, Nov 25');
  await user.keyboard('[Space]');
  await screen.findByText('Ann Ash: moved to Wed, Nov 25.');
  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    {
      id: 'shf_1',
      version: 1,
      workDate: '2026-11-25',
      startTime: '09:00',
      endTime: '17:00',
      breakMinutes: 30,
    },
  ]);
  await block(/Ann Ash, Wed, Nov 25/);
});

test('Escape leaves a picked up shift where it was', async () => {
  layOutCells();
  const { sent, handler } = movedBy(() => ({}));
  const { user } = renderSchedule('/schedule', () => [shiftRow('shf_1')], [handler]);
  (await block(/Ann Ash, Mon, Nov 23/)).focus();
  await user.keyboard('[Space][ArrowRight]');
  await screen.findByText('Ann Ash, Tue, Nov 24');
  await user.keyboard('[Escape]');
  await screen.findByText('The shift is where it was.');
  expect(sent).toEqual([]);
});

test('a refused overlap stands at the shift, which is back where it was', async () => {
  layOutCells();
  const { handler } = movedBy(() => ({
    __typename: 'ActionRefused',
    message: 'It overlaps another shift of the same person: Night.',
    refusals: [
      {
        __typename: 'Refusal',
        code: 'SHIFT_OVERLAP',
        message: 'It overlaps another shift of the same person: Night.',
        field: 'startsAt',
        blocking: [],
      },
    ],
  }));
  const { user } = renderSchedule('/schedule', () => [shiftRow('shf_1')], [handler]);
  (await block(/Ann Ash, Mon, Nov 23/)).focus();
  await user.keyboard('[Space][ArrowRight]');
  await screen.findByText('Ann Ash, Tue, Nov 24');
  await user.keyboard('[Space]');
  const alert = await screen.findByRole('alert');
  within(alert).getByText(/It overlaps another shift of the same person: Night\./);
  await block(/Ann Ash, Mon, Nov 23/);
});

test('the week begins with the agency’s workweek', async () => {
  const saturday = { ...viewer, agency: { ...viewer.agency, weekStartsOn: 6 } };
  const { user, asked } = renderSchedule('/schedule', () => [shiftRow('shf_1')], [], saturday);
  await screen.findByText('Nov 21 – 27, 2026');
  const [, ...days] = (await screen.findAllByRole('columnheader')).map((head) => head.textContent);
  expect([days[0], days[6]]).toEqual(['Sat, Nov 21', 'Fri, Nov 27']);
  await user.click(screen.getByRole('button', { name: 'Next week' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ firstDay: '2026-11-28' }));
});
