import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { ID } from 'type-graphql';
import { decideNewShifts, newShiftRow } from './new-shifts.plan.ts';
import { namedAssignments } from './plannable-assignments.facts.ts';
import { ShiftCreated } from './shift-payloads.ts';
import { timeFields } from './shift-times.input.ts';
import { ShiftEntity } from './shift.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import type { WrittenRecord } from '../graphql/mutation-payload.ts';
import { parseInput, recordId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { isRefusal, runCommand } from '../history/command.ts';

export const createShiftInput = checkedInput('CreateShiftInput', {
  description: 'A single shift, besides the weekly schedule.',
  access: 'shift:write',
  fields: {
    assignmentId: field(ID, recordId('Assignment'), 'Whose work it is.'),
    ...timeFields,
  },
});

/** Plans a single shift. Refused outside of the assignment and over another of the same person. */
export async function createShift(ctx: SignedInContext, input: object) {
  const given = parseInput(createShiftInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { assignmentId: id, workDate, ...plan } = given;
  const created = await runCommand<WrittenRecord>(ctx, async (tx) => {
    const named = { ids: [id], field: 'assignmentId' };
    const assignments = await namedAssignments(tx, ctx, named, { hold: true });
    if ('refusals' in assignments) return refused(assignments.refusals);
    const assignment = assignments.get(id)!;
    const times = plannedTime(plan, workDate, assignment.timeZone);
    const [decided] = await decideNewShifts(tx, ctx, [{ assignment, times }]);
    if (decided!.refusals.length > 0) return refused(decided!.refusals);
    const entries = await createRows<ShiftEntity>(tx, ctx, ShiftEntity, [newShiftRow(decided!)]);
    const changeSetId = await recordChange(tx, ctx, { command: 'shift:write', entries });
    return { id: decided!.id, changeSetId };
  });
  return isRefusal(created) ? created : ShiftCreated.of(created);
}
