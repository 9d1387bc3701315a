import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { ID, Int } from 'type-graphql';
import { z } from 'zod';
import { namedAssignments } from './plannable-assignments.facts.ts';
import { timeFields } from './shift-times.input.ts';
import { ShiftEntity } from './shift.entity.ts';
import { type ShiftChange, shiftKindFor } from './shift.kind.ts';
import { selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { recordId } from '../graphql/parse-input.ts';
import { text } from '../graphql/text-input.ts';
import { actionEntries } from '../write/act.ts';
import { planAction } from '../write/plan-action.ts';
import { bulkCommand } from '../write/planned-command.ts';
import { idsForCommand } from '../write/targets.ts';

const times = checkedInput('ShiftTimesInput', {
  description: 'When a shift is, by the clock at its place.',
  access: 'shift:write',
  fields: timeFields,
});

const input = checkedInput('ReassignShiftInput', {
  description: 'Somebody’s shift, and whose it is to be.',
  access: 'shift:write',
  fields: {
    id: field(ID, recordId('Shift')),
    version: field(Int, z.number().nullish(), 'The version that was seen.'),
    assignmentId: field(ID, recordId('Assignment'), 'On which the other person works it.'),
    times: field(times.type, times.schema.nullish(), 'Where it is to be at another time, too.'),
    reason: field(String, text(2_000)),
  },
});

/**
 * Gives somebody's shift to another person who does the same work, at other times if wanted, in one step (L-23). It
 * is refused like a shift that is planned for that person: outside of the assignment, over another shift.
 */
export const reassignShift = bulkCommand({
  name: 'reassignShift',
  description:
    'Gives somebody’s shift to another person of the same work, at another time if wanted.',
  permission: 'shift:write',
  input,
  size: () => 1,
  async plan(connection, ctx, { id, version, assignmentId, times: given, reason }, { hold }) {
    const named = { ids: [assignmentId], field: 'assignmentId' };
    const assignments = await namedAssignments(connection, ctx, named, { hold });
    if ('refusals' in assignments) return assignments;
    const seen = await idsForCommand(connection, ctx, 'Shift', [id]);
    const [row] = await selectRows(connection, ShiftEntity, { id: [...seen] });
    if (!row) return { refusals: [notFound('Shift', 'id')] };
    const change: ShiftChange = { assignment: assignments.get(assignmentId)! };
    if (given) change.times = plannedTime(given, given.workDate, row.timeZone);
    const kind = shiftKindFor(change);
    const request = {
      action: 'reassign',
      targets: [{ id, version }],
      input: { times: change.times ?? null, reason: reason ?? null },
    } as const;
    const { outcomes, decided } = await planAction(connection, ctx, kind, request, { hold });
    return {
      outcomes,
      reason: reason ?? null,
      write: (tx) => actionEntries(tx, ctx, kind, 'reassign', decided),
    };
  },
});
