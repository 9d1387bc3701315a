import { jobOrderMachine, type JobOrderAction } from '@stint/domain/job-order/job-order.machine.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderFacts, loadPendingPlacements } from './job-order-facts.ts';
import {
  type ChangeJobOrderStatusInput,
  JobOrderUpdated,
  statusChangeSchema,
} from './job-order.input.ts';
import { selectRows } from '../database/select-rows.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { personsAction } from '../graphql/persons-action.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Holds, resumes, closes, cancels, reopens a job order, or opens or declines a submitted one. */
export async function changeJobOrderStatus(ctx: SignedInContext, input: ChangeJobOrderStatusInput) {
  const given = parseInput(statusChangeSchema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, reason = null } = given;
  const action = personsAction<JobOrderAction>(jobOrderMachine, given.action);
  if (action instanceof InvalidInput) return action;
  return runCommand(ctx, async (tx) => {
    const [order] = await selectRows(tx, JobOrderEntity, { id }, { lock: true });
    if (!order) return refused([notFound('JobOrder', 'id')]);
    if (order.version !== version) throw new StaleRows('job_order', [id]);

    const pending = (await loadPendingPlacements(tx, [id])).get(id) ?? [];
    const facts = jobOrderFacts(order, pending);
    const { permissions } = ctx;
    const request = { facts, input: { remarks: reason }, permissions };
    const decision = decide(jobOrderMachine, action, request);
    if (!decision.allowed) return refused(decision.refusals);

    const set = { status: decision.to };
    const entries = await changeRows(tx, ctx, JobOrderEntity, [{ id, version, set, action }]);
    const reviewed = action === 'open' || action === 'decline';
    const command = reviewed ? 'job-order:review' : 'job-order:write';
    return JobOrderUpdated.of({
      id,
      changeSetId: await recordChange(tx, ctx, { command, reason, entries }),
    });
  });
}
