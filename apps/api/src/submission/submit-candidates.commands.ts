import { v7 as uuid } from 'uuid';
import { SubmissionEntity } from './submission.entity.ts';
import { type SubmitCandidatesInput, submitSchema } from './submission.input.ts';
import { planSubmissions } from './submit-candidates.plan.ts';
import { BulkDone, notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { globalId } from '../graphql/global-id.ts';
import { InvalidInput, type Outcome, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { runBulkCommand } from '../history/command.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Puts many candidates forward for one job order; each is done or refused by itself. */
export async function submitCandidates(ctx: SignedInContext, input: SubmitCandidatesInput) {
  const given = parseInput(submitSchema, input);
  if (given instanceof InvalidInput) return given;
  return runBulkCommand(ctx, given.candidateIds, async (tx) => {
    const planned = await planSubmissions(tx, ctx, given, { lock: true });
    if (!planned) return refused([notFound('JobOrder', 'jobOrderId')]);
    const submitted = planned.map(({ candidateId, outcome }) => {
      if (!outcome.done) return { outcome, rows: [] };
      const row = newSubmission(ctx, given.jobOrderId, candidateId);
      return { outcome: happeningTo(row.id, outcome), rows: [row] };
    });
    const outcomes = submitted.map(({ outcome }) => outcome);
    const rows = submitted.flatMap((each) => each.rows);
    if (rows.length === 0) return BulkDone.of(outcomes, null);

    const entries = await createRows(tx, ctx, SubmissionEntity, rows);
    const command = 'submission:write';
    return BulkDone.of(outcomes, await recordChange(tx, ctx, { command, entries }));
  });
}

/** The effects with the submission that came about by them. */
function happeningTo(submissionId: string, { effects, ...outcome }: Outcome): Outcome {
  const recordId = globalId('Submission', submissionId);
  return { ...outcome, effects: effects.map((effect) => ({ ...effect, recordId })) };
}

function newSubmission({ now, account }: SignedInContext, jobOrderId: string, candidateId: string) {
  return {
    id: uuid(),
    jobOrderId,
    candidateId,
    stage: 'SUBMITTED',
    submittedAt: now,
    submittedById: account?.id ?? null,
  };
}
