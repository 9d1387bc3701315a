import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { WeekSheetQuery } from '../src/gql/graphql.ts';

export type ServedSheet = NonNullable<Served<WeekSheetQuery>['timesheet']>;
type ServedLine = ServedSheet['lines'][number];

const id = (prefix: string, number: number) =>
  `${prefix}_0193f5a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const sheetId = (number = 1) => id('tsh', number);

/** 9:00 to 17:00 in Chicago of a day of the week of 16 November 2026, with half an hour of break. */
export function line(day: number, over: Partial<ServedLine> = {}): ServedLine {
  const date = `2026-11-${day}`;
  return {
    __typename: 'TimesheetLine',
    id: id('tsl', day),
    workDate: date,
    startsAt: `${date}T15:00:00.000Z`,
    endsAt: `${date}T23:00:00.000Z`,
    breakMinutes: 30,
    breaks: [],
    source: 'PUNCHES',
    reason: null,
    ...over,
  };
}

/** The draft of a week that is over: three days of 7:30, as they were clocked. */
export function weekSheet(over: Partial<ServedSheet> = {}): ServedSheet {
  const lines = over.lines ?? [line(16), line(17), line(18)];
  const claimedOn = (date: string) => (lines.some(({ workDate }) => workDate === date) ? 450 : 0);
  const dates = [16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${day}`);
  return {
    __typename: 'Timesheet',
    id: sheetId(),
    version: 3,
    number: 41,
    status: 'DRAFT',
    startDate: '2026-11-16',
    endDate: '2026-11-22',
    timeZone: 'America/Chicago',
    workedMinutes: 1350,
    reason: null,
    work: {
      __typename: 'AssignedWork',
      jobTitle: 'Warehouse associate',
      workplace: { __typename: 'Workplace', clientName: 'Northline Logistics' },
    },
    assignment: {
      __typename: 'Assignment',
      id: id('asg', 1),
      status: 'ACTIVE',
      startDate: '2026-06-16',
      endDate: null,
    },
    lines,
    splitFrom: null,
    disputedSheets: [],
    comments: [],
    checks: {
      __typename: 'TimesheetChecks',
      disclaimer: null,
      findings: [],
      days: dates.map((date) => ({
        __typename: 'ComparedDay',
        date,
        scheduled: claimedOn(date),
        punched: claimedOn(date),
        claimed: claimedOn(date),
        differs: false,
      })),
    },
    rules: {
      __typename: 'TimesheetRules',
      lineEditRule: 'WITH_REASON',
      nightShiftDay: 'BEGAN_ON',
      weekStartsOn: 1,
      mostWeeklyHours: 60,
      dayTooLongMode: 'STOP',
      linesOverlapMode: 'STOP',
      weekTooLongMode: 'WARN',
    },
    actions: (['edit', 'submit'] as const).map((action) => ({
      __typename: 'AvailableAction',
      action,
      allowed: true,
      refusals: [],
    })),
    ...over,
  };
}

/** What the checks say, with these findings or this disclaimer. */
export function checks(over: Partial<ServedSheet['checks']>): ServedSheet['checks'] {
  return { ...weekSheet().checks, ...over };
}
