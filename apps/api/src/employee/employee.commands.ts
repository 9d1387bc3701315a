import type { EmploymentEffect } from '@stint/domain/employee/employment-effect.ts';
import { EmployeeEntity } from './employee.entity.ts';
import {
  EmployeeUpdated,
  rehireEmployeeSchema,
  type RehireEmployeeInput,
  terminateEmployeeSchema,
  type TerminateEmployeeInput,
} from './employee.input.ts';
import { type EmploymentChange, planEmployment } from './employment.plan.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { globalId } from '../graphql/global-id.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Ends an employment. Refused before the hire date and while an assignment is active. */
export function terminateEmployee(ctx: SignedInContext, input: TerminateEmployeeInput) {
  return changeEmployment(ctx, parseInput(terminateEmployeeSchema, input));
}

/** Employs somebody again who had left. Refused before the day on which they left. */
export function rehireEmployee(ctx: SignedInContext, input: RehireEmployeeInput) {
  return changeEmployment(ctx, parseInput(rehireEmployeeSchema, input));
}

async function changeEmployment(
  ctx: SignedInContext,
  change: EmploymentChange | InvalidInput,
): Promise<CommandResult<EmployeeUpdated>> {
  if (change instanceof InvalidInput) return change;
  const { id, version, action, input } = change;
  return runCommand(ctx, async (tx) => {
    const planned = await planEmployment(tx, ctx, change, { lock: true });
    if (!planned) return refused([notFound('Employee', 'id')]);
    const { decision } = planned;
    if (!decision.allowed) return refused(decision.refusals);

    const set = Object.assign({ status: decision.to }, ...decision.effects.map(datesAfter));
    const entries = await changeRows(tx, ctx, EmployeeEntity, [{ id, version, set, action }]);
    const changeSetId = await recordChange(tx, ctx, {
      command: 'employee:terminate',
      reason: input.reason ?? null,
      entries,
    });
    return Object.assign(new EmployeeUpdated(), {
      employee: id,
      changeSetId: globalId('ChangeSet', changeSetId),
    });
  });
}

function datesAfter({ kind, date }: EmploymentEffect): Partial<EmployeeEntity> {
  return kind === 'EMPLOYEE_TERMINATED'
    ? { terminatedOn: date }
    : { hiredOn: date, terminatedOn: null };
}
