import { ID } from 'type-graphql';
import { sheetOfPeriod } from './begun-sheet.ts';
import { refreshDraft } from './refresh-draft.ts';
import { TimesheetBegun } from './timesheet-payloads.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessDate, parseInput, recordId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { recordChange } from '../history/change.ts';
import { runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

export const beginTimesheetInput = checkedInput('BeginTimesheetInput', {
  description: 'Of which assignment, and for which week or day.',
  access: 'timesheet:write',
  fields: {
    assignmentId: field(ID, recordId('Assignment')),
    date: field(DateScalar, businessDate, 'A day of the period.'),
  },
});

/**
 * Finds or begins the sheet of a period (T-8). Whoever does it again, on another device or at the same time, gets the
 * same one; a draft has meanwhile got what was punched and planned since.
 *
 * Refused: an assignment out of the viewer's sight; days on which no time may be recorded.
 */
export async function beginTimesheet(ctx: SignedInContext, input: object) {
  const given = parseInput(beginTimesheetInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { assignmentId } = given;
  return runCommand(ctx, async (tx) => {
    const named = { type: 'Assignment', id: assignmentId, field: 'assignmentId' } as const;
    const unseen = await unseenTargets(tx, ctx, [named]);
    if (unseen.length > 0) return refused(unseen);
    const found = await sheetOfPeriod(tx, ctx, given);
    if ('refusals' in found) return refused(found.refusals);
    const begun = 'begun' in found;
    const id = begun ? found.begun : found.existing;
    const entries = begun ? found.entries : await refreshDraft(tx, ctx, id);
    const change = { command: 'timesheet:write', entries } as const;
    const changeSetId = entries.length > 0 ? await recordChange(tx, ctx, change) : null;
    return TimesheetBegun.of({ id, changeSetId });
  });
}
