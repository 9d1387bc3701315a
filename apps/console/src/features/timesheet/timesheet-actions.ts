import { timesheetChecks } from '@stint/domain/timesheet/timesheet-check.ts';
import type { BulkActions } from '@stint/spa-kit/record/actions/bulk-words.ts';

/** What is read about the actions of timesheets. */
export const timesheetActions: BulkActions<'Timesheets'> = {
  noun: 'Timesheets',
  called: 'timesheet',
  words: {
    submit: {
      willHappen: 'Will be submitted',
      done: (sheets) => `${sheets} submitted.`,
      warnings: timesheetChecks,
    },
    approve: {
      willHappen: 'Will be approved',
      done: (sheets) => `${sheets} approved.`,
      warnings: timesheetChecks,
    },
    reject: {
      willHappen: 'Will be rejected',
      done: (sheets) => `${sheets} rejected.`,
      danger: true,
    },
    undoApproval: {
      willHappen: 'Will wait for approval again',
      confirm: (sheets) => `Undo the approval of ${sheets}`,
      done: (sheets) => `The approval of ${sheets} is undone.`,
    },
    void: {
      willHappen: 'Will be void',
      done: (sheets) => `${sheets} voided.`,
      danger: true,
    },
    remind: {
      willHappen: 'Will be reminded by email, each person once',
      confirm: (sheets) => `Remind of ${sheets}`,
      done: (sheets) => `Reminded of ${sheets}.`,
    },
    dismissLaterPunches: {
      willHappen: 'Will no longer be flagged',
      confirm: (sheets) => `Dismiss later punches of ${sheets}`,
      done: (sheets) => `Later punches of ${sheets} dismissed.`,
    },
  },
};
