import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import type { ActionOf } from '@stint/domain/kernel/machine.ts';
import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { TimesheetQuery, TimesheetsQuery } from '../../src/gql/graphql.ts';
import { asking } from '../asking.ts';

export type SheetRow = Served<TimesheetsQuery>['timesheets']['nodes'][number];
export type Sheet = NonNullable<Served<TimesheetQuery>['timesheet']>;
type Line = Sheet['lines'][number];

/** A submitted week of Ana Ortiz at Contoso. */
export function sheetRow(changes: Partial<SheetRow> = {}): SheetRow {
  return {
    __typename: 'Timesheet',
    id: 'tms_1',
    version: 3,
    number: 1042,
    status: 'SUBMITTED',
    startDate: '2026-11-16',
    endDate: '2026-11-22',
    workedMinutes: 930,
    flags: ['PUNCH_MISSING'],
    hasLaterPunches: false,
    approvalMode: 'CLIENT',
    billingStatus: 'OPEN',
    payrollStatus: 'OPEN',
    submittedAt: '2026-11-23T14:00:00Z',
    decidedAt: null,
    decidedVia: null,
    escalatedOn: null,
    remindedOn: null,
    reason: null,
    employee: { __typename: 'Employee', id: 'emp_1' },
    decidedBy: null,
    work: {
      __typename: 'AssignedWork',
      number: 2001,
      jobTitle: 'Welder',
      worker: { __typename: 'Worker', name: 'Ana Ortiz' },
      client: { __typename: 'Client', id: 'cli_1', name: 'Contoso Ltd.' },
      location: { __typename: 'Location', id: 'loc_1', name: 'Plant 2' },
    },
    ...changes,
  };
}

export function sheetPage(nodes: readonly SheetRow[]): Served<TimesheetsQuery> {
  return {
    timesheets: {
      __typename: 'TimesheetConnection',
      nodes: [...nodes],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: nodes.length,
    },
  };
}

/** A night shift in Chicago, 10 PM to 6 AM. */
export function sheetLine(id: string, workDate: string, nextDay: string): Line {
  return {
    __typename: 'TimesheetLine',
    id,
    workDate,
    startsAt: `${nextDay}T04:00:00Z`,
    endsAt: `${nextDay}T12:00:00Z`,
    breakMinutes: 15,
    workedMinutes: 465,
    source: 'PUNCHES',
    reason: null,
  };
}

export function sheetOf(changes: Partial<Sheet> = {}): Sheet {
  return {
    ...sheetRow(),
    timeZone: 'America/Chicago',
    breakMinutes: 30,
    assignment: { __typename: 'Assignment', id: 'asg_1' },
    lines: [
      sheetLine('tln_1', '2026-11-17', '2026-11-18'),
      sheetLine('tln_2', '2026-11-18', '2026-11-19'),
    ],
    checks: {
      __typename: 'TimesheetChecks',
      days: [
        {
          __typename: 'ComparedDay',
          date: '2026-11-17',
          scheduled: 480,
          punched: 450,
          claimed: 465,
          differs: true,
        },
      ],
      punchedTimes: [],
      findings: [
        { __typename: 'TimesheetFinding', code: 'PUNCH_MISSING', message: 'A punch is missing.' },
      ],
    },
    splitFrom: null,
    disputedSheets: [],
    statements: [],
    comments: [],
    actions: [],
    timeline: [],
    ...changes,
  };
}

/** A button of a timesheet. */
export function sheetAction(
  name: ActionOf<typeof timesheetMachine>,
  refusal?: string,
): Sheet['actions'][number] {
  const { label } = timesheetMachine.actions[name];
  const asks = name === 'reject' || name === 'void' ? [reasonAsk] : [];
  return asking(
    {
      __typename: 'AvailableAction' as const,
      action: name,
      label,
      allowed: refusal === undefined,
      refusals:
        refusal === undefined
          ? []
          : [{ __typename: 'Refusal' as const, code: 'TEST', message: refusal, blocking: [] }],
    },
    ...asks,
  );
}
