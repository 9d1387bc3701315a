import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { PortalHoursDocument } from '../src/app/report/hours-row.ts';
import { PortalTimesheetsDocument } from '../src/app/timesheet/timesheet-row.ts';
import { lastPage, listed, reader, renderPortal, row } from './claim-fixtures.ts';

const reporter = [...reader, 'report:timesheets'];

const hours = (id: string, work: number, name: string, workedMinutes: number, week = 16) => ({
  __typename: 'Timesheet' as const,
  id,
  startDate: `2026-11-${week}`,
  endDate: `2026-11-${week + 6}`,
  workedMinutes,
  work: {
    __typename: 'AssignedWork' as const,
    number: work,
    jobTitle: 'Picker',
    worker: { __typename: 'Worker' as const, name },
    location: null,
  },
});

test('hours are summed per worker and week, and the files have the same filters', async () => {
  const asked: unknown[] = [];
  const files: URL[] = [];
  server.use(
    on(PortalHoursDocument).answers(({ filter }) => {
      asked.push(filter);
      return {
        timesheets: {
          __typename: 'TimesheetConnection',
          nodes: [
            hours('a', 7, 'Ana Ortiz', 1800),
            // What was disputed, and approved later.
            hours('b', 7, 'Ana Ortiz', 455),
            hours('c', 8, 'Ben Sato', 60),
            hours('d', 7, 'Ana Ortiz', 90, 23),
          ],
          pageInfo: lastPage,
        },
      };
    }),
    http.get('*/export/timesheets.csv', ({ request }) => {
      files.push(new URL(request.url));
      return HttpResponse.error();
    }),
  );
  const { user } = renderPortal(reporter, '/report/timesheets');
  const first = await screen.findByRole('table', { name: /^Nov 16\s–\s22, 2026$/ });
  expect(
    within(first)
      .getAllByRole('row')
      .slice(1)
      .map((each) => within(each).getAllByRole('cell').at(-1)!.textContent),
  ).toEqual(['Hours37:35', 'Hours1:00']);
  screen.getByText('Total 38:35');
  screen.getByText('40:05 in all weeks');
  expect(asked).toEqual([{ status: ['APPROVED'] }]);

  await user.type(screen.getByLabelText('From'), '2026-11-01{Enter}');
  const filter = { status: ['APPROVED'], endFrom: '2026-11-01' };
  await waitFor(() => expect(asked.at(-1)).toEqual(filter));
  await user.click(screen.getByRole('button', { name: 'CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  const { searchParams } = files[0]!;
  expect(JSON.parse(searchParams.get('filter')!)).toEqual(filter);
  expect(searchParams.get('columns')!.split(',')).toEqual([
    'work.worker.name',
    'work.jobTitle',
    'work.location.name',
    'startDate',
    'endDate',
    'number',
    'status',
    'workedMinutes',
  ]);
});

test('only who has the report finds the way to it', async () => {
  server.use(on(PortalTimesheetsDocument).answers(() => listed([row(1, 'Ana Ortiz')])));
  renderPortal(reporter, '/timesheets');
  await screen.findByRole('link', { name: 'Timesheet report' });
});

test('without the report there is no way to it', async () => {
  server.use(on(PortalTimesheetsDocument).answers(() => listed([row(1, 'Ana Ortiz')])));
  renderPortal(reader, '/timesheets');
  await screen.findByRole('link', { name: 'Ana Ortiz' });
  expect(screen.queryByRole('link', { name: 'Timesheet report' })).toBeNull();
});

test('a report that cannot be read says so', async () => {
  server.use(on(PortalHoursDocument).fails('INTERNAL_SERVER_ERROR'));
  renderPortal(reporter, '/report/timesheets');
  await screen.findByRole('button', { name: 'Try again' });
});
