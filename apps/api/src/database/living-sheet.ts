import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { stateList } from './state-list.ts';

/**
 * Whether a timesheet has its days to itself: no day of an assignment is on two that do (T-8). A void one has none, and
 * what a partial approval split off has those of the sheet that it comes from.
 *
 * @param sheet the table's name in the statement; none where there is no other
 */
export function livingSheet(sheet?: string): string {
  const of = sheet === undefined ? '' : `${sheet}.`;
  return `${of}split_from_id IS NULL AND ${of}status <> ${stateList(timesheetMachine, 'VOID')}`;
}
