import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursAndMinutes } from '../kernel/hours-and-minutes.ts';
import { localTimeAt } from '../kernel/zoned-time.ts';
import { chicago, punch } from '../punch/punch.example.ts';
import { plannedTime } from '../shift/planned-time.ts';
import type { ShiftStatus } from '../shift/shift.ts';
import { comparedDays } from './day-comparison.ts';
import { joinedLines, splitLines } from './disputed-lines.ts';
import { type EnteredLine, type LineEdit, lineEditRefusals } from './line-editing.ts';
import { prefilledLines, type PrefillingShift } from './prefilled-lines.ts';
import { line, worked } from './timesheet.example.ts';
import { linesByWorkDay } from './lines-by-work-day.ts';
import { type LineDraft, lineMinutes, minutesByDay, totalMinutes } from './timesheet-line.ts';

const week = { startDate: '2026-11-23', endDate: '2026-11-29' };
const nine = { startTime: '09:00', endTime: '17:00', breakMinutes: 30 };

const shift = (date: string, status: ShiftStatus, over: Partial<PrefillingShift> = {}) => ({
  ...plannedTime(nine, date, chicago),
  status,
  leftAt: null,
  ...over,
});

const monday = worked([
  punch('IN', '2026-11-23 09:02'),
  punch('BREAK_START', '2026-11-23 12:00'),
  punch('BREAK_END', '2026-11-23 12:45'),
  punch('OUT', '2026-11-23 17:10'),
]);
const nightBefore = worked([punch('IN', '2026-11-22 22:00'), punch('OUT', '2026-11-23 06:00')]);

describe('a new sheet', () => {
  const shifts = [
    shift('2026-11-23', 'WORKED'),
    shift('2026-11-24', 'WORKED'),
    shift('2026-11-25', 'NO_SHOW'),
    shift('2026-11-26', 'CANCELLED'),
    shift('2026-11-27', 'LEFT_EARLY', { leftAt: '2026-11-27T18:00:00Z' }),
    shift('2026-11-30', 'SCHEDULED'),
  ];
  const begin = (prefill: 'PUNCHES' | 'SHIFTS' | 'NOTHING') =>
    prefilledLines(week, prefill, { worked: monday, shifts, nightShiftDay: 'BEGAN_ON' });

  it('has what was punched, and the shifts of days without punches', () => {
    expect(begin('SHIFTS').map((each) => [each.date, each.source, lineMinutes(each)])).toEqual([
      ['2026-11-23', 'PUNCHES', 443],
      ['2026-11-24', 'SHIFT', 450],
      ['2026-11-27', 'SHIFT', 150],
    ]);
  });

  it('has punches alone, or nothing, where that is set', () => {
    expect(begin('PUNCHES').map(({ date }) => date)).toEqual(['2026-11-23']);
    expect(begin('NOTHING')).toEqual([]);
  });

  it('keeps when breaks were, for whoever classifies the minutes', () => {
    const [first] = begin('PUNCHES');
    expect(first!.breaks.map(({ startsAt }) => localTimeAt(chicago, startsAt).time)).toEqual([
      '12:00',
    ]);
  });

  it('has the part of a night after midnight where time is split, else none of it', () => {
    const facts = { worked: nightBefore, shifts: [] };
    const lines = (nightShiftDay: 'BEGAN_ON' | 'SPLIT_AT_MIDNIGHT') =>
      prefilledLines(week, 'PUNCHES', { ...facts, nightShiftDay }).map(lineMinutes);
    expect(lines('BEGAN_ON')).toEqual([]);
    expect(lines('SPLIT_AT_MIDNIGHT')).toEqual([360]);
  });
});

describe('a planned night', () => {
  const night = { startTime: '22:00', endTime: '06:00', breakMinutes: 30 };
  const shifts = ['2026-11-22', '2026-11-24'].map((date) => ({
    ...shift(date, 'WORKED'),
    ...plannedTime(night, date, chicago),
  }));
  const facts = { worked: [], shifts, lines: [] };

  it('is on the sheet as it was planned, in parts where nights are split', () => {
    const lines = (nightShiftDay: 'BEGAN_ON' | 'SPLIT_AT_MIDNIGHT') =>
      prefilledLines(week, 'SHIFTS', { ...facts, nightShiftDay }).map((each) => [
        each.date,
        lineMinutes(each),
      ]);
    expect(lines('BEGAN_ON')).toEqual([['2026-11-24', 450]]);
    expect(lines('SPLIT_AT_MIDNIGHT')).toEqual([
      ['2026-11-23', 330],
      ['2026-11-24', 120],
      ['2026-11-25', 330],
    ]);
  });

  it('is compared with what is claimed on each of its days', () => {
    const scheduled = (nightShiftDay: 'BEGAN_ON' | 'SPLIT_AT_MIDNIGHT') =>
      comparedDays(week, { ...facts, nightShiftDay })
        .slice(0, 3)
        .map((day) => day.scheduled);
    expect(scheduled('BEGAN_ON')).toEqual([0, 450, 0]);
    expect(scheduled('SPLIT_AT_MIDNIGHT')).toEqual([330, 120, 330]);
  });
});

const anyLine = fc
  .record({
    day: fc.integer({ min: 23, max: 29 }),
    start: fc.constantFrom('06:00', '09:15', '22:45'),
    end: fc.constantFrom('07:01', '17:20', '23:59'),
    breakMinutes: fc.integer({ min: 0, max: 15 }),
  })
  .map(({ day, start, end, breakMinutes }) =>
    line(`2026-11-${day}`, [start, end], { breakMinutes }),
  );

describe('the total of a sheet', () => {
  it('is the sum of its days and of its lines, as they are shown', () => {
    const shownMinutes = (minutes: number) => {
      const [hours, rest] = hoursAndMinutes(minutes).split(':').map(Number);
      return hours! * 60 + rest!;
    };
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const total = shownMinutes(totalMinutes(lines));
        const sum = (minutes: readonly number[]) =>
          minutes.reduce((all, one) => all + shownMinutes(one), 0);
        expect(sum(lines.map(lineMinutes))).toBe(total);
        expect(sum([...minutesByDay(lines).values()])).toBe(total);
        const days = [...minutesByDay(lines).keys()];
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('is the same after a partial approval and its undo', () => {
    const numbered = fc.array(anyLine, { maxLength: 8 }).map((lines) =>
      joinedLines(
        lines.map((one, index) => ({ ...one, id: `l${index}` })),
        [],
      ),
    );
    fc.assert(
      fc.property(numbered, fc.array(fc.nat(7)), (lines, chosen) => {
        const disputedIds = chosen.map((index) => `l${index}`);
        const { approved, disputed } = splitLines(lines, disputedIds);
        expect(totalMinutes(approved) + totalMinutes(disputed)).toBe(totalMinutes(lines));
        expect(disputed.every(({ id }) => disputedIds.includes(id))).toBe(true);
        expect(joinedLines(approved, disputed)).toEqual(lines);
        const moments = lines.map(({ startsAt }) => startsAt);
        expect(moments).toEqual(moments.toSorted());
      }),
    );
  });
});

describe('a line that is entered', () => {
  const night = line('2026-11-24', ['20:00', '04:00'], { date: '', breakMinutes: 45 });
  const cut = (entered: LineDraft, mode: 'BEGAN_ON' | 'SPLIT_AT_MIDNIGHT') =>
    linesByWorkDay(entered, chicago, mode).map((part) => [part.date, lineMinutes(part)]);

  it('is of the day on which it begins, or cut at midnight, with a break that lies somewhere', () => {
    expect(cut(night, 'BEGAN_ON')).toEqual([['2026-11-24', 435]]);
    expect(cut(night, 'SPLIT_AT_MIDNIGHT')).toEqual([
      ['2026-11-24', 195],
      ['2026-11-25', 240],
    ]);
  });

  it('takes a break from the day on which it was', () => {
    const breaks = [{ startsAt: '2026-11-25T05:45:00Z', endsAt: '2026-11-25T06:30:00Z' }];
    expect(cut({ ...night, breaks }, 'SPLIT_AT_MIDNIGHT')).toEqual([
      ['2026-11-24', 225],
      ['2026-11-25', 210],
    ]);
  });

  it('keeps its minutes, however it is cut', () => {
    fc.assert(
      fc.property(anyLine, (entered) => {
        for (const mode of ['BEGAN_ON', 'SPLIT_AT_MIDNIGHT'] as const) {
          const parts = linesByWorkDay(entered, chicago, mode);
          expect(totalMinutes(parts)).toBe(lineMinutes(entered));
          for (const part of parts)
            expect(localTimeAt(chicago, part.startsAt).date).toBe(part.date);
        }
      }),
    );
  });
});

describe('changing lines', () => {
  const before = [
    line('2026-11-23', ['09:00', '17:00'], { source: 'PUNCHES' }),
    line('2026-11-24', ['09:00', '17:00'], { source: 'SHIFT' }),
  ];
  const edit = (after: readonly EnteredLine[], over: Partial<LineEdit> = {}) =>
    lineEditRefusals(before, after, {
      rule: 'WITH_REASON',
      editedBy: 'EMPLOYEE',
      removalReason: null,
      ...over,
    }).map(({ code, field }) => [code, field]);
  const longer = { ...line('2026-11-24', ['09:00', '18:00']), id: before[1]!.id };
  const added = { ...line('2026-11-25', ['09:00', '17:00']), id: null };

  it('needs a reason for each line that changes, and for none that stays', () => {
    expect(edit(before)).toEqual([]);
    expect(edit([before[0]!, longer])).toEqual([['REASON_REQUIRED', 'lines.1.reason']]);
    expect(edit([before[0]!, { ...longer, reason: 'Stayed longer' }])).toEqual([]);
    expect(edit([...before, added])).toEqual([['REASON_REQUIRED', 'lines.2.reason']]);
    const sameMoment = { ...before[0]!, startsAt: before[0]!.startsAt.replace('.000Z', 'Z') };
    expect(edit([sameMoment, before[1]!])).toEqual([]);
  });

  it('needs a reason to take lines away', () => {
    expect(edit([before[0]!])).toEqual([['REASON_REQUIRED', 'removalReason']]);
    expect(edit([before[0]!], { removalReason: 'Was ill' })).toEqual([]);
  });

  it('is free, or the agency’s alone, where that is set', () => {
    expect(edit([longer, added], { rule: 'FREE' })).toEqual([]);
    expect(edit([longer], { rule: 'FREE', editedBy: 'AGENCY', removalReason: 'x' })).toEqual([
      ['REASON_REQUIRED', 'lines.0.reason'],
    ]);
    expect(edit(before, { rule: 'LOCKED' })).toEqual([]);
    expect(edit([before[0]!, longer], { rule: 'LOCKED' })).toEqual([['LINES_LOCKED', undefined]]);
    expect(edit([before[0]!], { rule: 'LOCKED' })).toEqual([['LINES_LOCKED', undefined]]);
    const reason = { ...longer, reason: 'Stayed longer' };
    expect(edit([before[0]!, reason], { rule: 'LOCKED', editedBy: 'AGENCY' })).toEqual([]);
  });

  it('is refused for work without time', () => {
    const [first] = before;
    const of = (over: Partial<EnteredLine>) =>
      edit([{ ...first!, reason: 'x', ...over }, before[1]!]);
    expect(of({ endsAt: first!.startsAt })).toEqual([['LINE_WITHOUT_TIME', 'lines.0.endsAt']]);
    expect(of({ breakMinutes: 480 })).toEqual([['BREAK_TOO_LONG', 'lines.0.breakMinutes']]);
    expect(of({ breakMinutes: -1 })).toEqual([['BREAK_TOO_LONG', 'lines.0.breakMinutes']]);
  });
});

it('compares what was scheduled, punched and claimed, day by day', () => {
  const days = comparedDays(week, {
    shifts: [
      shift('2026-11-23', 'WORKED'),
      shift('2026-11-24', 'NO_SHOW'),
      shift('2026-11-25', 'WORKED'),
      shift('2026-11-26', 'CANCELLED'),
    ],
    worked: monday,
    lines: [
      line('2026-11-23', ['09:00', '17:00']),
      line('2026-11-25', ['09:00', '17:00'], { breakMinutes: 30 }),
      line('2026-11-27', ['09:00', '10:00']),
    ],
    nightShiftDay: 'BEGAN_ON',
  });
  const shownDays = days
    .slice(0, 5)
    .map(({ scheduled, punched, claimed, differs }) => [scheduled, punched, claimed, differs]);
  expect(shownDays).toEqual([
    [450, 443, 480, true],
    [450, 0, 0, true],
    [450, 0, 450, false],
    [0, 0, 0, false],
    [0, 0, 60, true],
  ]);
  expect(days).toHaveLength(7);
});
