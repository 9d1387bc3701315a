import { MantineProvider } from '@mantine/core';
import { spanish } from '@stint/messages/es/screen.ts';
import { OfficeTimeProvider } from '@stint/ui/dates/office-time.ts';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeFragmentData } from '../../src/gql/fragment-masking.ts';
import type { ComparedTimesheetFragment } from '../../src/gql/graphql.ts';
import { MessagesContext } from '../../src/messages/messages-context.tsx';
import { ComparedTimesheet } from '../../src/record/timesheet/comparison-fragments.ts';
import { TimesheetComparison } from '../../src/record/timesheet/timesheet-comparison.tsx';

const day = (date: string, scheduled: number, punched: number, claimed: number) => ({
  __typename: 'ComparedDay' as const,
  date,
  scheduled,
  punched,
  claimed,
  differs: claimed !== (punched || scheduled),
});

const line = (
  workDate: string,
  startsAt: string,
  endsAt: string,
  reason: string | null = null,
) => ({
  __typename: 'TimesheetLine' as const,
  id: `tsl_${workDate}`,
  workDate,
  startsAt,
  endsAt,
  breakMinutes: 30,
  workedMinutes: 450,
  source: reason ? ('ENTERED' as const) : ('PUNCHES' as const),
  reason,
});

const sheet: ComparedTimesheetFragment = {
  __typename: 'Timesheet',
  id: 'tsh_1',
  timeZone: 'America/Chicago',
  flags: ['PUNCH_MISSING'],
  hasLaterPunches: true,
  lines: [
    line('2026-11-23', '2026-11-23T14:00:00Z', '2026-11-23T22:00:00Z'),
    line('2026-11-24', '2026-11-25T04:00:00Z', '2026-11-25T12:00:00Z', 'Stayed to help'),
  ],
  checks: {
    __typename: 'TimesheetChecks',
    days: [
      day('2026-11-23', 450, 450, 450),
      day('2026-11-24', 450, 0, 465),
      day('2026-11-25', 450, 0, 0),
      day('2026-11-26', 0, 0, 0),
    ],
    punchedTimes: [
      {
        __typename: 'PunchedTime',
        date: '2026-11-23',
        startsAt: '2026-11-23T14:00:00Z',
        endsAt: '2026-11-23T22:00:00Z',
        rawStartsAt: '2026-11-23T14:03:20Z',
        rawEndsAt: '2026-11-23T21:56:00Z',
        roundingMinutes: 7,
        breaks: [{ __typename: 'PunchedBreak', minutes: 30, isPaid: false }],
      },
    ],
    findings: [
      { __typename: 'TimesheetFinding', code: 'PUNCH_MISSING', message: '1 punch is missing.' },
      { __typename: 'TimesheetFinding', code: 'WEEK_TOO_LONG', message: 'The week is long.' },
    ],
  },
};

function show(language: 'en' | 'es' = 'en') {
  const comparison = <TimesheetComparison sheet={makeFragmentData(sheet, ComparedTimesheet)} />;
  render(
    <MantineProvider env="test">
      <OfficeTimeProvider value={{ zone: 'Europe/Berlin', hourClock: 'H24' }}>
        {language === 'es' ? (
          <MessagesContext value={spanish}>{comparison}</MessagesContext>
        ) : (
          comparison
        )}
      </OfficeTimeProvider>
    </MantineProvider>,
  );
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

test('each day has its figures side by side, and says in words what differs', () => {
  const rows = show();
  expect(rows[0]).toEqual(['Day', 'Scheduled', 'Punched', 'Claimed']);
  expect(rows[1]).toEqual(['Mon, Nov 23', '7:30', '7:30', '7:30']);
  expect(rows[3]).toEqual(['Tue, Nov 24', '7:30', '—', ' 7:45']);
  expect(rows[4]![0]).toMatch(/^0:15 more than scheduled/);
  expect(rows[5]).toEqual(['Wed, Nov 25', '7:30', '—', ' —']);
  expect(rows[6]).toEqual(['7:30 less than scheduled']);
  expect(rows[7]).toEqual(['Thu, Nov 26', '—', '—', '—']);
  expect(rows.at(-1)).toEqual(['Total', '22:30', '7:30', '15:15']);
  screen.getByText('2 days differ. Rounding gave 0:07 in total.');
});

test('raw and rounded times are those of the location, with breaks and reasons', () => {
  const rows = show();
  expect(rows[2]).toEqual([
    [
      'Claimed 08:00–16:00 CST · 0:30 unpaid break · From punches',
      'Punched 08:03–15:56 CST · rounded to 08:00–16:00 CST · 0:30 unpaid break',
      'Rounding gave 0:07.',
    ].join(''),
  ]);
  expect(rows[4]).toEqual([
    '0:15 more than scheduledClaimed 22:00–06:00 CST (next day) · 0:30 unpaid break · EnteredReason: Stayed to help',
  ]);
});

test('flags and findings stand first, in plain words', () => {
  show();
  const notes = within(screen.getByRole('alert')).getAllByRole('listitem');
  expect(notes.map((note) => note.textContent)).toEqual([
    'Somebody forgot to punch, for example to clock out. No time was filled in for it.',
    'Punches arrived late, or were corrected, after this timesheet was submitted. The timesheet was not changed.',
    'The week is long.',
  ]);
});

test('in Spanish', () => {
  const rows = show('es');
  expect(rows[0]).toEqual(['Día', 'Programado', 'Marcado', 'Declarado']);
  expect(rows[4]?.[0]).toContain('0:15 más que lo programado');
  screen.getByText(
    'Alguien olvidó marcar, por ejemplo la salida. No se añadió tiempo en su lugar.',
  );
});
