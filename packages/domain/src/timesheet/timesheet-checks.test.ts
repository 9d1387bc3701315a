import { describe, expect, it } from 'vitest';
import { chicago } from '../punch/punch.example.ts';
import { checkSettingsOf } from '../time-settings/rules-of-settings.ts';
import { defaultTimeSettings, type TimeSettings } from '../time-settings/time-settings.ts';
import type { ClaimParty } from './claim.ts';
import { findingsShownTo } from './findings-shown.ts';
import { type CheckedTimesheet, timesheetFindings } from './timesheet-checks.ts';
import { line } from './timesheet.example.ts';

const sheet: CheckedTimesheet = {
  lines: [],
  otherLines: [],
  assignment: {
    status: 'ACTIVE',
    startDate: '2026-10-01',
    endDate: '2026-11-27',
    payRate: '20',
    billRate: '30',
  },
  timeZone: chicago,
  missingPunches: 0,
  skewedPunches: 0,
};

function findings(over: Partial<CheckedTimesheet>, settings: Partial<TimeSettings> = {}) {
  const rules = checkSettingsOf({ ...defaultTimeSettings, ...settings });
  return timesheetFindings({ ...sheet, ...over }, rules).map(({ code, warning, field }) =>
    [code, warning ? 'warns' : 'stops', field].filter((part) => part !== undefined).join(' '),
  );
}

const wholeDay = (date: string) => line(date, ['00:00', '00:00']);

describe('the checks of a timesheet', () => {
  it('find nothing where all is well', () => {
    expect(findings({ lines: [line('2026-11-24', ['09:00', '17:00'])] })).toEqual([]);
  });

  it('allow 24 and a half hours on a day of 25 hours alone', () => {
    const longest = { breakMinutes: 30 };
    const ofLongDay = line('2026-11-01', ['00:00', '00:00'], longest);
    expect(findings({ lines: [ofLongDay] })).toEqual([]);
    const endsAt = '2026-11-25T06:59:00Z';
    const usual = line('2026-11-24', ['00:00', '00:00'], { endsAt, ...longest });
    expect(findings({ lines: [usual] })).toEqual(['DAY_TOO_LONG stops']);
  });

  it('allow as much as the day has, and no minute more, with the person’s other sheets', () => {
    const others = [line('2026-11-24', ['12:00', '23:59'], { id: 'o' })];
    const morning = line('2026-11-24', ['00:00', '12:00']);
    expect(findings({ lines: [wholeDay('2026-11-24')] })).toEqual([]);
    expect(findings({ lines: [morning], otherLines: others })).toEqual([]);
    const night = line('2026-11-24', ['23:59', '00:01'], { id: 'n' });
    expect(findings({ lines: [morning, night], otherLines: others })).toEqual([
      'DAY_TOO_LONG stops',
    ]);
  });

  it('allow 23 hours on the day on which clocks go forward', () => {
    const assignment = { ...sheet.assignment, startDate: '2026-01-01' };
    expect(findings({ assignment, lines: [wholeDay('2026-03-08')] })).toEqual([]);
    const lines = [wholeDay('2026-03-08'), line('2026-03-08', ['00:00', '00:01'], { id: 'x' })];
    expect(findings({ assignment, lines }, { linesOverlapMode: 'OFF' })).toEqual([
      'DAY_TOO_LONG stops',
    ]);
  });

  it('take the end date and refuse the day after, whatever is set, also when it is closed', () => {
    for (const status of ['ACTIVE', 'CLOSED', 'CANCELLED'] as const) {
      const on = (date: string) =>
        findings({
          assignment: { ...sheet.assignment, status },
          lines: [line(date, ['22:00', '06:00'])],
        });
      expect(on('2026-11-27')).toEqual([]);
      expect(on('2026-11-28')).toEqual(['AFTER_END stops lines.0.date']);
      expect(on('2026-09-30')).toEqual(['BEFORE_START stops lines.0.date']);
    }
  });

  it('do not take time of the day after as that of the end date', () => {
    const late = line('2026-11-28', ['01:00', '02:00'], { date: '2026-11-27' });
    expect(findings({ lines: [late] })).toEqual(['LINE_ON_OTHER_DAY stops lines.0.startsAt']);
  });

  it('find lines that overlap, on this sheet and on others', () => {
    const lines = [
      line('2026-11-23', ['22:00', '06:00']),
      line('2026-11-24', ['05:59', '10:00']),
      line('2026-11-24', ['10:00', '12:00']),
    ];
    expect(findings({ lines })).toEqual(['LINES_OVERLAP stops lines.0.startsAt']);
    const otherLines = [line('2026-11-24', ['11:00', '13:00'], { id: 'o' })];
    expect(findings({ lines: lines.slice(2), otherLines })).toEqual([
      'LINES_OVERLAP stops lines.0.startsAt',
    ]);
  });

  it('find weeks that are too long, from the day on which the week begins', () => {
    const lines = [22, 23, 24, 25, 26, 27].map((day) => line(`2026-11-${day}`, ['08:00', '20:00']));
    expect(findings({ lines })).toEqual([]);
    expect(findings({ lines }, { weekStartsOn: 7 })).toEqual(['WEEK_TOO_LONG warns']);
    const otherLines = [line('2026-11-28', ['08:00', '08:01'], { id: 'o' })];
    expect(findings({ lines: lines.slice(1), otherLines })).toEqual(['WEEK_TOO_LONG warns']);
  });

  it('find missing punches, unexplained skew and missing rates', () => {
    const lines = [line('2026-11-24', ['09:00', '17:00'])];
    const assignment = { ...sheet.assignment, billRate: null };
    expect(findings({ lines, assignment, missingPunches: 1, skewedPunches: 2 })).toEqual([
      'PUNCH_MISSING warns',
      'SKEW_UNEXPLAINED warns',
      'RATE_MISSING warns',
    ]);
  });

  it('warn, stop or are off, as is set', () => {
    const mode = (rateMissingMode: TimeSettings['rateMissingMode']) =>
      findings({ assignment: { ...sheet.assignment, payRate: null } }, { rateMissingMode });
    expect(mode('WARN')).toEqual(['RATE_MISSING warns']);
    expect(mode('STOP')).toEqual(['RATE_MISSING stops']);
    expect(mode('OFF')).toEqual([]);
  });
});

describe('what others than the agency read of the checks', () => {
  const day = line('2026-11-24', ['09:00', '17:00']);
  const elsewhere = [line('2026-11-24', ['16:00', '20:00'], { id: 'o' })];
  const shown = (
    party: ClaimParty,
    over: Partial<CheckedTimesheet>,
    settings: Partial<TimeSettings> = {},
  ) => {
    const rules = checkSettingsOf({ ...defaultTimeSettings, ...settings });
    return findingsShownTo(party, { ...sheet, lines: [day], ...over }, rules).map(
      ({ code }) => code,
    );
  };

  it('says nothing to a client about work for others', () => {
    const overlapping = { otherLines: elsewhere };
    expect(shown('AGENCY', overlapping)).toEqual(['LINES_OVERLAP']);
    expect(shown('EMPLOYEE', overlapping)).toEqual(['LINES_OVERLAP']);
    expect(shown('CLIENT', overlapping)).toEqual(['AGENCY_HAS_TO_LOOK']);
    expect(shown('CLIENT', overlapping, { linesOverlapMode: 'WARN' })).toEqual([]);
    const otherLines = [25, 26, 27, 28].map((date) =>
      line(`2026-11-${date}`, ['06:00', '21:00'], { id: `o${date}` }),
    );
    expect(shown('CLIENT', { otherLines }, { weekTooLongMode: 'STOP' })).toEqual([
      'AGENCY_HAS_TO_LOOK',
    ]);
  });

  it('says nothing about rates to anybody else', () => {
    const assignment = { ...sheet.assignment, payRate: null };
    for (const party of ['EMPLOYEE', 'CLIENT'] as const) {
      expect(shown(party, { assignment })).toEqual([]);
      expect(shown(party, { assignment }, { rateMissingMode: 'STOP' })).toEqual([
        'AGENCY_HAS_TO_LOOK',
      ]);
    }
    expect(shown('AGENCY', { assignment })).toEqual(['RATE_MISSING']);
  });

  it('says what is wrong with the sheet itself', () => {
    const lines = [day, line('2026-11-24', ['16:30', '18:00'])];
    expect(shown('CLIENT', { lines, missingPunches: 1 })).toEqual([
      'LINES_OVERLAP',
      'PUNCH_MISSING',
    ]);
    expect(shown('CLIENT', {})).toEqual([]);
  });
});
