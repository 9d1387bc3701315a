import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { claimStatusLabels } from '@stint/domain/timesheet/claim.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';

/** The states from which timesheets and expense reports are submitted. */
export const unsubmitted = valuesOf(claimStatusLabels).filter((status) =>
  timesheetMachine.actions.submit.from.includes(status),
);
