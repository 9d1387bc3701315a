import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { AssignmentWorkingCopy } from '@stint/domain/assignment/assignment-working-copy.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { withBurden } from './assignment-terms.facts.ts';
import { enteredTerms } from './assignment-terms.type.ts';
import { loadAssignmentRows } from './assignment-rows.ts';
import { foreignReferences } from './terms-references.facts.ts';
import {
  AssignmentUpdated,
  type UpdateAssignmentInput,
  updateAssignmentSchema,
} from './update-assignment.input.ts';
import { StaleRows } from '../database/write-rows.ts';
import { selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { globalId } from '../graphql/global-id.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { unseenTargets } from '../write/targets.ts';

/** Changes dates, rates, and details of one assignment that has not ended. */
export async function updateAssignment(
  ctx: SignedInContext,
  input: UpdateAssignmentInput,
): Promise<CommandResult<AssignmentUpdated>> {
  const update = parseInput(updateAssignmentSchema, input);
  if (update instanceof InvalidInput) return update;
  const { id, version } = update;
  const entered = enteredTerms(update);
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [{ type: 'Assignment', id, field: 'id' }]);
    if (unseen.length > 0) return refused(unseen);
    const rows = await loadAssignmentRows(tx, [id], { lock: true, orders: false });
    const [row] = await selectRows(tx, AssignmentEntity, { id });
    if (!row) return refused([notFound('Assignment', 'id')]);
    if (row.version !== version) throw new StaleRows('assignment', [id]);

    const { jobType } = row;
    const { locationId = row.locationId } = entered;
    const set =
      entered.burdenPercent === null
        ? await withBurden(tx, ctx.agency.settings, entered, { jobType, locationId })
        : entered;
    const facts = new AssignmentWorkingCopy(rows).factsOf(id, ctx.today);
    const { permissions } = ctx;
    const decision = decide(assignmentMachine, 'editTerms', { facts, input: set, permissions });
    const refusals = [
      ...(decision.allowed ? [] : decision.refusals),
      ...(await foreignReferences(tx, ctx, row.clientId, set)),
    ];
    if (refusals.length > 0) return refused(refusals);
    if (Object.keys(set).length === 0) return answer(id, null);

    const changes = [{ id, version, set, action: 'editTerms' }];
    const entries = await changeRows<AssignmentEntity>(tx, ctx, AssignmentEntity, changes);
    return answer(id, await recordChange(tx, ctx, { command: 'assignment:update', entries }));
  });
}

function answer(assignment: string, changeSetId: string | null): AssignmentUpdated {
  return Object.assign(new AssignmentUpdated(), {
    assignment,
    changeSetId: changeSetId && globalId('ChangeSet', changeSetId),
  });
}
