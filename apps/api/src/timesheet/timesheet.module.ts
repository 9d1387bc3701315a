import { TimesheetCommentEntity } from './timesheet-comment.entity.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { TimesheetLine } from './timesheet-line.type.ts';
import { TimesheetStatementEntity } from './timesheet-statement.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { timesheetLines, timesheets } from './timesheet.queries.ts';
import { missingSheets, sheetsOfEndedPeriods, timesheetSchedules } from './timesheet.jobs.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { timesheetMutations } from './timesheet.mutations.ts';
import { timesheetSubscribers } from './timesheet.subscribers.ts';
import { Timesheet } from './timesheet.type.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { actionResolver } from '../write/action-resolver.ts';

/** Timesheets with their lines, as the application is put together from them. */
export const timesheetModule: NounModule = {
  entities: [
    TimesheetEntity,
    TimesheetLineEntity,
    TimesheetStatementEntity,
    TimesheetCommentEntity,
  ],
  records: [
    { type: Timesheet, list: timesheets, commands: { mutations: timesheetMutations } },
    { type: TimesheetLine, list: timesheetLines },
  ],
  resolvers: [
    actionResolver(timesheetKind, {
      plural: 'Timesheets',
      actions: [
        'submit',
        'approve',
        'reject',
        'undoApproval',
        'void',
        'remind',
        'dismissLaterPunches',
      ],
      confirmed: ['submit', 'approve'],
    }),
  ],
  subscribers: timesheetSubscribers,
  schedules: [sheetsOfEndedPeriods, missingSheets, ...Object.values(timesheetSchedules)],
};
