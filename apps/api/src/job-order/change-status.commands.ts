import { jobOrderMachine, type JobOrderAction } from '@stint/domain/job-order/job-order.machine.ts';
import { jobOrderCommands } from './job-order.commands.ts';
import { type ChangeJobOrderStatusInput, statusChangeSchema } from './job-order.input.ts';
import { jobOrderKind } from './job-order.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { personsAction } from '../graphql/persons-action.ts';
import { InvalidInput, resultOf } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { actOnOne } from '../write/act.ts';

export const ChangeJobOrderStatusResult = resultOf(
  'ChangeJobOrderStatusResult',
  'Moved, or why not.',
  jobOrderCommands.Updated,
);

/** Holds, resumes, closes, cancels, reopens a job order, or opens or declines a submitted one. */
export async function changeJobOrderStatus(ctx: SignedInContext, input: ChangeJobOrderStatusInput) {
  const given = parseInput(statusChangeSchema, input);
  if (given instanceof InvalidInput) return given;
  const action = personsAction<JobOrderAction>(jobOrderMachine, given.action);
  if (action instanceof InvalidInput) return action;
  const { reason = null } = given;
  const request = { action, input: { remarks: reason }, reason };
  const changed = await actOnOne(ctx, jobOrderKind, given, request);
  return isRefusal(changed) ? changed : jobOrderCommands.Updated.of(changed);
}
