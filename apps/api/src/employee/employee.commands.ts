import type { EmployeeAction, EmploymentInput } from '@stint/domain/employee/employee.machine.ts';
import {
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
import { previewInput } from '../graphql/preview-input.ts';
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
  return previewInput(ctx, terminateEmployeeSchema, input, (change) =>
    previewEmployment(ctx, change),
  );
}

/** What `rehireEmployee` would do. */
export function previewRehireEmployee(ctx: SignedInContext, input: RehireEmployeeInput) {
  return previewInput(ctx, rehireEmployeeSchema, input, (change) => previewEmployment(ctx, change));
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

function previewEmployment(ctx: SignedInContext, { id, version, ...request }: EmploymentChange) {
  return preview(ctx, employeeKind, { ...request, targets: [{ id, version }] });
}
