import { outcomeOfDecision } from '@stint/domain/kernel/plan.ts';
import {
  type EmploymentPreview,
  rehireEmployeeSchema,
  type RehireEmployeeInput,
  terminateEmployeeSchema,
  type TerminateEmployeeInput,
} from './employee.input.ts';
import { employmentEffect, type EmploymentChange, planEmployment } from './employment.plan.ts';
import { notFoundOutcome, outcomeOf } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What `terminateEmployee` would do: the same plan, nothing written. */
export function previewTerminateEmployee(ctx: SignedInContext, input: TerminateEmployeeInput) {
  return previewEmployment(ctx, parseInput(terminateEmployeeSchema, input));
}

/** What `rehireEmployee` would do. */
export function previewRehireEmployee(ctx: SignedInContext, input: RehireEmployeeInput) {
  return previewEmployment(ctx, parseInput(rehireEmployeeSchema, input));
}

async function previewEmployment(
  ctx: SignedInContext,
  change: EmploymentChange | InvalidInput,
): Promise<EmploymentPreview> {
  if (change instanceof InvalidInput) return { outcomes: [], problems: change.problems };
  const planned = await ctx.database.read((db) =>
    planEmployment({ db, agencyId: ctx.agency.id }, ctx, change, { lock: false }),
  );
  if (!planned) return { outcomes: [notFoundOutcome('Employee', change.id)], problems: [] };
  const { label, decision } = planned;
  const outcome = outcomeOfDecision({ id: change.id, label }, decision);
  return { outcomes: [outcomeOf('Employee', outcome, employmentEffect)], problems: [] };
}
