import { Timesheet } from './timesheet.type.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { resultOf } from '../graphql/results.ts';

const shown = { field: 'timesheet', type: () => Timesheet } as const;

export const TimesheetBegun = mutationPayload('TimesheetBegun', {
  ...shown,
  access: ['timesheet:write'],
  description: 'The timesheet of the period is there.',
});

export const TimesheetSaved = mutationPayload('TimesheetSaved', {
  ...shown,
  access: ['timesheet:write'],
  description: 'The lines are as entered.',
});

export const TimesheetApprovedInPart = mutationPayload('TimesheetApprovedInPart', {
  ...shown,
  access: ['timesheet:approve'],
  description: 'Approved without the disputed lines, which are on a rejected timesheet now.',
});

export const TimesheetCommented = mutationPayload('TimesheetCommented', {
  ...shown,
  access: ['timesheet:read'],
  description: 'The comment stands with the timesheet.',
});

export const BeginTimesheetResult = resultOf(
  'BeginTimesheetResult',
  'Found or begun, or why not.',
  TimesheetBegun,
);

export const SaveTimesheetResult = resultOf(
  'SaveTimesheetResult',
  'Saved, or why not.',
  TimesheetSaved,
);

export const ApproveTimesheetInPartResult = resultOf(
  'ApproveTimesheetInPartResult',
  'Approved in part, or why not.',
  TimesheetApprovedInPart,
);

export const CommentOnTimesheetResult = resultOf(
  'CommentOnTimesheetResult',
  'Said, or why not.',
  TimesheetCommented,
);
