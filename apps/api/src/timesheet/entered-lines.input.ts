import { ID, Int } from 'type-graphql';
import { z } from 'zod';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessInstant, recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { text } from '../graphql/text-input.ts';

/** Ten times as many as a busy week has. */
const MOST_LINES = 200;

const LONGEST_REASON = 500;

const enteredLine = checkedInput('TimesheetLineInput', {
  description: 'From when to when somebody worked. It belongs to the day on which it begins.',
  access: 'timesheet:write',
  fields: {
    id: field(
      ID,
      recordId('TimesheetLine').nullish(),
      'Of a line that is there; none for a new one.',
    ),
    startsAt: field(DateTimeScalar, businessInstant, 'Seconds are cut off.'),
    endsAt: field(DateTimeScalar, businessInstant, 'Seconds are cut off.'),
    breakMinutes: field(
      Int,
      z
        .number()
        .int()
        .max(1_440, problemText('AT_MOST', { most: 1_440 }))
        .nullish(),
      'Unpaid; none when left out.',
    ),
    reason: field(String, text(LONGEST_REASON).nullish(), 'Why it is changed or added.'),
  },
});

export const saveTimesheetInput = checkedInput('SaveTimesheetInput', {
  description: 'All lines that a timesheet is to have.',
  access: 'timesheet:write',
  fields: {
    id: field(ID, recordId('Timesheet')),
    version: field(Int, z.number().int(), 'The version that was seen.'),
    lines: field(
      [enteredLine.type],
      z.array(enteredLine.schema).max(MOST_LINES, problemText('TOO_MANY', { most: MOST_LINES })),
      'What is left out is taken away.',
    ),
    removalReason: field(String, text(LONGEST_REASON).nullish(), 'Why lines are taken away.'),
  },
});

/** A line as it was entered. */
export type LineInput = z.output<typeof enteredLine.schema>;
