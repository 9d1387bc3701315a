import { ID } from 'type-graphql';
import { plannableAssignments } from './plannable-assignments.facts.ts';
import { shiftKindFor } from './shift.kind.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { recordId, recordIds } from '../graphql/parse-input.ts';
import { actionEntries } from '../write/act.ts';
import { planAction } from '../write/plan-action.ts';
import { bulkCommand } from '../write/planned-command.ts';
import { unseenTargets } from '../write/targets.ts';

const input = checkedInput('AssignShiftsInput', {
  description: 'Open shifts, and whose they are to be.',
  access: 'shift:write',
  fields: {
    shiftIds: field([ID], recordIds('Shift')),
    assignmentId: field(ID, recordId('Assignment'), 'On which the person works them.'),
  },
});

/** Gives open shifts to somebody without asking; offers of them to others lapse. */
export const assignShifts = bulkCommand({
  name: 'assignShifts',
  description: 'Gives open shifts to somebody. Offers to others lapse.',
  permission: 'shift:write',
  input,
  async plan(connection, ctx, { shiftIds, assignmentId: id }, { hold }) {
    const refusals = await unseenTargets(connection, ctx, [
      { type: 'Assignment', id, field: 'assignmentId' },
    ]);
    if (refusals.length > 0) return { refusals };
    const assignment = (await plannableAssignments(connection, [id], { hold })).get(id)!;
    const kind = shiftKindFor({ assignment });
    const targets = shiftIds.map((shiftId) => ({ id: shiftId }));
    const request = { action: 'assign', targets, input: {} } as const;
    const { outcomes, decided } = await planAction(connection, ctx, kind, request, { hold });
    return { outcomes, write: (tx) => actionEntries(tx, ctx, kind, 'assign', decided) };
  },
});
