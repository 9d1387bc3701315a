import { expect, test } from 'vitest';
import { mergeEntries } from '../src/features/claim/form/merge-entries.ts';
import { enteredMinutes } from '../src/features/timesheet/sheet/entry-findings.ts';
import { endsNextDay, enteredLine, entriesOf } from '../src/features/timesheet/sheet/line-entry.ts';
import type { Sheet } from '../src/features/timesheet/sheet/week-sheet.query.ts';
import { newEntry } from '../src/features/timesheet/sheet/week-form.ts';
import { line, weekSheet } from './week-sheet.example.ts';

/* What is typed into a line, and the moments that it means in Chicago. */

const sheetWith = (...lines: Sheet['lines']) => weekSheet({ lines });

test('a night over the end of daylight-saving time has the hours that pass, and 1:30 stays the one that it was', () => {
  const night = {
    workDate: '2026-10-31',
    startsAt: '2026-11-01T03:00:00.000Z',
    // The second 1:30 of that night.
    endsAt: '2026-11-01T07:30:00.000Z',
    breakMinutes: 0,
  };
  const sheet = sheetWith(line(1, night));
  const [entry] = entriesOf(sheet);
  expect(entry).toMatchObject({ date: '2026-10-31', startTime: '22:00', endTime: '01:30' });
  expect(endsNextDay(entry!)).toBe(true);
  expect(enteredMinutes([entry!], sheet)).toBe(270);
  const until6 = { ...entry!, endTime: '06:00' };
  expect(enteredMinutes([until6], sheet)).toBe(540);
  const earlier = { ...entry!, startTime: '21:00' };
  expect(enteredLine(earlier, sheet)).toMatchObject({
    startsAt: '2026-11-01T02:00:00.000Z',
    endsAt: night.endsAt,
    source: 'ENTERED',
  });
});

test('an unchanged line keeps when its breaks were; one without a time is none', () => {
  const breaks = [
    {
      __typename: 'LineBreak' as const,
      startsAt: '2026-11-16T18:00:00.000Z',
      endsAt: '2026-11-16T18:30:00.000Z',
    },
  ];
  const sheet = sheetWith(line(16, { breaks }));
  const [entry] = entriesOf(sheet);
  expect(enteredLine(entry!, sheet)).toMatchObject({ breaks, source: 'PUNCHES' });
  expect(enteredLine({ ...entry!, breakMinutes: 45 }, sheet)).toMatchObject({ breaks: [] });
  expect(enteredLine({ ...entry!, endTime: '' }, sheet)).toBeNull();
});

test('a break that is longer than the work makes no time negative', () => {
  const sheet = sheetWith();
  const entry = { ...newEntry('2026-11-16', 'new'), startTime: '09:00', endTime: '17:00' };
  expect(enteredMinutes([{ ...entry, breakMinutes: 30 }], sheet)).toBe(450);
  expect(enteredMinutes([{ ...entry, breakMinutes: 6000 }], sheet)).toBe(0);
});

test('two changes of a sheet come together line by line', () => {
  const [monday, tuesday, wednesday] = entriesOf(weekSheet());
  const mine = [{ ...monday!, endTime: '18:00' }, tuesday!, { ...wednesday!, endTime: '15:00' }];
  const theirs = [
    { ...monday!, endTime: '16:00' },
    { ...tuesday!, breakMinutes: 45 },
  ];
  const { entries, conflicts } = mergeEntries([monday!, tuesday!, wednesday!], mine, theirs);
  expect(entries).toEqual([mine[0], theirs[1], { ...mine[2], id: null }]);
  expect([...conflicts]).toEqual([
    [monday!.key, theirs[0]],
    [wednesday!.key, null],
  ]);
  const removed = mergeEntries([monday!, tuesday!], [tuesday!], [monday!, tuesday!]);
  expect(removed.entries).toEqual([tuesday!]);
  expect(removed.conflicts.size).toBe(0);
});
