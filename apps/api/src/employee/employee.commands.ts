import type { EmployeeAction, EmploymentInput } from '@stint/domain/employee/employee.machine.ts';
import {
  type EmploymentPreview,
  EmployeeUpdated,
  rehireEmployeeSchema,
  type RehireEmployeeInput,
  terminateEmployeeSchema,
  type TerminateEmployeeInput,
} from './employee.input.ts';
import { employeeKind } from './employee.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { globalId } from '../graphql/global-id.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { type CommandResult, isRefusal } from '../history/command.ts';
import { actOnOne, preview } from '../write/act.ts';

/** What is to become of an employment. */
interface EmploymentChange {
  id: string;
  /** The version that was seen. */
  version: number;
  action: EmployeeAction;
  input: EmploymentInput;
}

/** Ends an employment. Refused before the hire date and while an assignment is active. */
export function terminateEmployee(ctx: SignedInContext, input: TerminateEmployeeInput) {
  return changeEmployment(ctx, parseInput(terminateEmployeeSchema, input));
}

/** Employs somebody again who had left. Refused before the day on which they left. */
export function rehireEmployee(ctx: SignedInContext, input: RehireEmployeeInput) {
  return changeEmployment(ctx, parseInput(rehireEmployeeSchema, input));
}

/** What `terminateEmployee` would do: the same plan, nothing written. */
export function previewTerminateEmployee(ctx: SignedInContext, input: TerminateEmployeeInput) {
  return previewEmployment(ctx, parseInput(terminateEmployeeSchema, input));
}

/** What `rehireEmployee` would do. */
export function previewRehireEmployee(ctx: SignedInContext, input: RehireEmployeeInput) {
  return previewEmployment(ctx, parseInput(rehireEmployeeSchema, input));
}

async function changeEmployment(
  ctx: SignedInContext,
  change: EmploymentChange | InvalidInput,
): Promise<CommandResult<EmployeeUpdated>> {
  if (change instanceof InvalidInput) return change;
  const { action, input } = change;
  const request = { action, input, reason: input.reason };
  const changed = await actOnOne(ctx, employeeKind, change, request);
  if (isRefusal(changed)) return changed;
  return Object.assign(new EmployeeUpdated(), {
    employee: changed.id,
    changeSetId: globalId('ChangeSet', changed.changeSetId!),
  });
}

async function previewEmployment(
  ctx: SignedInContext,
  change: EmploymentChange | InvalidInput,
): Promise<EmploymentPreview> {
  if (change instanceof InvalidInput) return { outcomes: [], problems: change.problems };
  const { id, version, ...request } = change;
  return preview(ctx, employeeKind, { ...request, targets: [{ id, version }] });
}
