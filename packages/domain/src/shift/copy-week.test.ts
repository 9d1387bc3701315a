import { expect, it } from 'vitest';
import { localTimeAt } from '../kernel/zoned-time.ts';
import { copiedWeek } from './copy-week.ts';
import { plannedTime } from './planned-time.ts';
import type { ShiftRecord } from './shift.ts';

const chicago = 'America/Chicago';
const nine = { startTime: '09:00', endTime: '17:00', breakMinutes: 30 };

const shift = (date: string, over: Partial<ShiftRecord> = {}): ShiftRecord => ({
  id: date,
  label: date,
  status: 'SCHEDULED',
  assignmentId: 'a',
  plannedFor: null,
  ...plannedTime(nine, date, chicago),
  ...over,
});

const weeks = { from: '2026-10-26', to: '2026-11-02' };

it('repeats the shifts of a week at the same times of day, also when clocks change between', () => {
  const copies = copiedWeek([shift('2026-10-26'), shift('2026-10-30')], weeks);
  expect(copies.map(({ startsAt }) => localTimeAt(chicago, startsAt))).toEqual([
    { date: '2026-11-02', time: '09:00' },
    { date: '2026-11-06', time: '09:00' },
  ]);
});

it('adds nothing when it is done again', () => {
  const monday = shift('2026-10-26');
  const [copy] = copiedWeek([monday], weeks);
  expect(copiedWeek([monday, shift('2026-11-02', copy)], weeks)).toEqual([]);
});

it('leaves out other weeks, open and canceled shifts and no-shows', () => {
  const shifts = [
    shift('2026-10-25'),
    shift('2026-11-02'),
    shift('2026-10-27', { status: 'CANCELLED' }),
    shift('2026-10-28', { status: 'NO_SHOW' }),
    shift('2026-10-29', { status: 'OPEN', assignmentId: null }),
  ];
  expect(copiedWeek(shifts, weeks)).toEqual([]);
});
