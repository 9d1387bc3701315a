import { approveInPartInput, approveTimesheetInPart } from './approve-in-part.commands.ts';
import { beginTimesheet, beginTimesheetInput } from './begin-timesheet.commands.ts';
import { commentOnTimesheet, commentOnTimesheetInput } from './comment.commands.ts';
import { saveTimesheetInput } from './entered-lines.input.ts';
import { saveTimesheet } from './save-timesheet.commands.ts';
import {
  ApproveTimesheetInPartResult,
  BeginTimesheetResult,
  CommentOnTimesheetResult,
  SaveTimesheetResult,
} from './timesheet-payloads.ts';
import type { RecordMutation } from '../graphql/record-resolver.ts';

/** What is done to one timesheet; what is done to many are actions. */
export const timesheetMutations: readonly RecordMutation[] = [
  {
    name: 'beginTimesheet',
    description:
      'Finds or begins the timesheet of a period, prefilled from punches or shifts. A draft is brought up to date.',
    access: 'timesheet:write',
    input: beginTimesheetInput.type,
    result: BeginTimesheetResult,
    run: beginTimesheet,
  },
  {
    name: 'saveTimesheet',
    description: 'Enters the lines of a timesheet.',
    access: 'timesheet:write',
    input: saveTimesheetInput.type,
    result: SaveTimesheetResult,
    run: saveTimesheet,
  },
  {
    name: 'approveTimesheetInPart',
    description: 'Approves a timesheet without some lines, which become a rejected timesheet.',
    access: 'timesheet:approve',
    input: approveInPartInput.type,
    result: ApproveTimesheetInPartResult,
    run: approveTimesheetInPart,
  },
  {
    name: 'commentOnTimesheet',
    description: 'Says something about a timesheet, for everybody who sees it.',
    access: 'timesheet:read',
    input: commentOnTimesheetInput.type,
    result: CommentOnTimesheetResult,
    run: commentOnTimesheet,
  },
];
