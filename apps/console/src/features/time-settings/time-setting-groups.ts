import type { SettingName } from './time-setting-values.ts';

/** Settings that belong together, in the order in which they are shown. */
export const settingGroups: readonly { title: string; names: readonly SettingName[] }[] = [
  {
    title: 'Timesheets',
    names: [
      'period',
      'weekStartsOn',
      'nightShiftDay',
      'prefill',
      'lineEditRule',
      'earlySubmission',
      'cutOffDays',
    ],
  },
  { title: 'Approval', names: ['approvalMode', 'remindAfterDays', 'escalateAfterDays'] },
  {
    title: 'Rounding and breaks',
    names: ['roundingMode', 'roundingStepMinutes', 'roundingBreakPointMinutes', 'paidBreakMinutes'],
  },
  {
    title: 'Time clock',
    names: [
      'lateAfterMinutes',
      'absentAfterMinutes',
      'geofenceRadiusMeters',
      'skewToleranceSeconds',
      'repeatedInHours',
      'longestStretchHours',
    ],
  },
  { title: 'Schedule', names: ['planningDays'] },
  {
    title: 'Checks',
    names: [
      'dayTooLongMode',
      'linesOverlapMode',
      'weekTooLongMode',
      'mostWeeklyHours',
      'punchMissingMode',
      'skewUnexplainedMode',
      'rateMissingMode',
    ],
  },
  { title: 'Expenses', names: ['receiptMode', 'receiptFrom'] },
  { title: 'Disclaimers', names: ['submissionDisclaimer', 'approvalDisclaimer'] },
];

/** What a setting means, where its name does not tell. */
export const settingHelp: Partial<Record<SettingName, string>> = {
  period: 'Timesheets that exist keep their days.',
  nightShiftDay: 'A night shift counts on one day or on two.',
  prefill: 'Employees see this when they open a new timesheet.',
  lineEditRule: 'The agency can always change lines, with a reason.',
  cutOffDays: 'Later timesheets are shown as late.',
  approvalMode: 'Timesheets and expenses that exist keep theirs.',
  remindAfterDays: 'After the period, and after submission.',
  escalateAfterDays: 'After submission without an answer.',
  roundingMode: 'The punch itself stays; the rounded time is beside it.',
  roundingBreakPointMinutes: '8 of 15: up to 7 minutes past count back, from 8 on ahead.',
  paidBreakMinutes: 'Shorter breaks count as work.',
  lateAfterMinutes: 'After the start of the shift.',
  absentAfterMinutes: 'After the start of the shift.',
  geofenceRadiusMeters: 'Punches outside are flagged, never refused. A location can have its own.',
  skewToleranceSeconds: 'Punches beyond it are flagged for review.',
  repeatedInHours: 'A second tap or a second phone adds nothing.',
  longestStretchHours: 'After that, a forgotten clock-out is flagged.',
  planningDays: 'Shifts are made from the weekly schedule this far ahead.',
  receiptFrom: 'Expenses of this amount or more need a receipt.',
  submissionDisclaimer: 'Employees accept it each time; an account can have a text of its own.',
  approvalDisclaimer: 'Approvers accept it each time; an account can have a text of its own.',
};
