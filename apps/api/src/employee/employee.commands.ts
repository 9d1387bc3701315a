import {
  employeeMachine,
  type EmployeeAction,
  type EmploymentInput,
} from '@stint/domain/employee/employee.machine.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { employeeFacts, loadActiveAssignments } from './employee-facts.ts';
import { EmployeeEntity } from './employee.entity.ts';
import {
  EmployeeUpdated,
  rehireEmployeeSchema,
  type RehireEmployeeInput,
  terminateEmployeeSchema,
  type TerminateEmployeeInput,
} from './employee.input.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { checked } from '../graphql/checked-input.ts';
import { globalId } from '../graphql/global-id.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';
import type { SignedInContext } from '../server/context.ts';

/** Ends an employment. Refused while an assignment is active. */
export async function terminateEmployee(
  ctx: SignedInContext,
  input: TerminateEmployeeInput,
): Promise<CommandResult<EmployeeUpdated>> {
  const given = checked(terminateEmployeeSchema, input);
  if (given instanceof InvalidInput) return given;
  const { terminatedOn, reason } = given;
  return changeEmployment(ctx, given, {
    action: 'terminate',
    input: { date: terminatedOn, reason },
    set: { status: 'TERMINATED', terminatedOn },
  });
}

/** Employs somebody again who had left. */
export async function rehireEmployee(
  ctx: SignedInContext,
  input: RehireEmployeeInput,
): Promise<CommandResult<EmployeeUpdated>> {
  const given = checked(rehireEmployeeSchema, input);
  if (given instanceof InvalidInput) return given;
  const { hiredOn } = given;
  return changeEmployment(ctx, given, {
    action: 'rehire',
    input: {},
    set: { status: 'ACTIVE', hiredOn, terminatedOn: null },
  });
}

function changeEmployment(
  ctx: SignedInContext,
  { id, version }: { id: string; version: number },
  {
    action,
    input,
    set,
  }: {
    action: EmployeeAction;
    input: EmploymentInput;
    set: Partial<EmployeeEntity>;
  },
): Promise<CommandResult<EmployeeUpdated>> {
  return runCommand(ctx, async (tx) => {
    const candidate = await lockCandidateOf(tx, id);
    const [employee] = await selectRows(tx, EmployeeEntity, { id }, { lock: true });
    if (!candidate || !employee) return refused([notFound('Employee', 'id')]);
    if (employee.version !== version) throw new StaleRows('employee', [id]);

    const activeAssignments = (await loadActiveAssignments(tx, [id])).get(id) ?? [];
    const facts = employeeFacts(
      { ...employee, candidate },
      { today: ctx.today, activeAssignments },
    );
    const { permissions } = ctx;
    const decision = decide(employeeMachine, action, { facts, input, permissions });
    if (!decision.allowed) return refused(decision.refusals);

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

/** Whoever changes a candidate's assignments waits here: candidates are locked before all that hangs on them. */
async function lockCandidateOf({ client, agencyId }: Transaction, employeeId: string) {
  const { rows } = await client.query<{ firstName: string; lastName: string }>(
    `SELECT first_name AS "firstName", last_name AS "lastName" FROM candidate
     WHERE agency_id = $1 AND id = (
       SELECT candidate_id FROM employee WHERE agency_id = $1 AND id = $2
     ) FOR UPDATE`,
    [agencyId, employeeId],
  );
  return rows[0];
}
