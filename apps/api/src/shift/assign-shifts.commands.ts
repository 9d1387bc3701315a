import { ID } from 'type-graphql';
import { namedAssignments } from './plannable-assignments.facts.ts';
import { shiftKindFor } from './shift.kind.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { recordId, recordIds } from '../graphql/parse-input.ts';
import { actionEntries } from '../write/act.ts';
import { planAction } from '../write/plan-action.ts';
import { bulkCommand } from '../write/planned-command.ts';

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
  size: ({ shiftIds }) => shiftIds.length,
  async plan(connection, ctx, { shiftIds, assignmentId: id }, { hold }) {
    const named = { ids: [id], field: 'assignmentId' };
    const assignments = await namedAssignments(connection, ctx, named, { hold });
    if ('refusals' in assignments) return assignments;
    const assignment = assignments.get(id)!;
    const kind = shiftKindFor({ assignment });
    const targets = shiftIds.map((shiftId) => ({ id: shiftId }));
    const request = { action: 'assign', targets, input: {} } as const;
    const { outcomes, decided } = await planAction(connection, ctx, kind, request, { hold });
    return { outcomes, write: (tx) => actionEntries(tx, ctx, kind, 'assign', decided) };
  },
});
