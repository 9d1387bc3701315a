import { ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { TimeSettingFields } from '../time-settings/time-setting-fields.type.ts';

/** The settings that a form of lines follows while somebody types. */
export const timesheetRules = [
  'lineEditRule',
  'nightShiftDay',
  'weekStartsOn',
  'mostWeeklyHours',
  'dayTooLongMode',
  'linesOverlapMode',
  'weekTooLongMode',
] as const;

/** For those who enter time; a contact of the client learns nothing of what is set (`S-13`). */
@TimeSettingFields(timesheetRules, { optional: false })
@ObjectType({ description: 'What is set about the lines of a timesheet.' })
@Access('timesheet:write')
// oxlint-disable-next-line typescript/no-extraneous-class -- its fields are those of the domain
export class TimesheetRules {}
