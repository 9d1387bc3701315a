import { planSubmit, type SubmittableCandidate } from '@stint/domain/submission/submitting.ts';
import { v7 as uuid } from 'uuid';
import { submissionRecord } from './submission-facts.ts';
import { SubmissionEntity } from './submission.entity.ts';
import { type SubmitCandidatesInput, submitSchema } from './submission.input.ts';
import { lockCandidates } from '../candidate/locked-candidates.queries.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { BulkDone, notFound, notFoundOutcome, outcomeOf } from '../graphql/bulk-result.ts';
import { checked } from '../graphql/checked-input.ts';
import { globalId } from '../graphql/global-id.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import { lockJobOrder } from '../job-order/locked-orders.queries.ts';
import type { SignedInContext } from '../server/context.ts';

/** Puts many candidates forward for one job order; each is done or refused by itself. */
export async function submitCandidates(ctx: SignedInContext, input: SubmitCandidatesInput) {
  const given = checked(submitSchema, input);
  if (given instanceof InvalidInput) return given;
  const { jobOrderId, candidateIds } = given;
  return runCommand(ctx, async (tx) => {
    const order = await lockJobOrder(tx, jobOrderId);
    if (!order) return refused([notFound('JobOrder', 'jobOrderId')]);
    const candidates = await submittable(tx, jobOrderId, candidateIds);
    const planned = planSubmit(order, candidates, ctx.permissions);

    const byId = new Map(planned.map((outcome) => [outcome.recordId, outcome]));
    const submitted = planned.filter(({ allowed }) => allowed).map(({ recordId }) => recordId);
    const rows = submitted.map((candidateId) => newSubmission(ctx, jobOrderId, candidateId));
    const submissionOf = new Map(rows.map(({ id, candidateId }) => [candidateId, id]));
    const outcomes = candidateIds.map((id) => {
      const outcome = byId.get(id);
      if (!outcome) return notFoundOutcome('Candidate', id);
      const submission = submissionOf.get(id);
      const sentence = `${outcome.label} is submitted for ${order.label}.`;
      const effects = submission
        ? [{ kind: 'SUBMITTED', sentence, recordId: globalId('Submission', submission) }]
        : [];
      return { ...outcomeOf('Candidate', outcome, (effect) => effect), effects };
    });
    if (rows.length === 0) return BulkDone.of(outcomes, null);

    const entries = await createRows(tx, ctx, SubmissionEntity, rows);
    const command = 'submission:write';
    return BulkDone.of(outcomes, await recordChange(tx, ctx, { command, entries }));
  });
}

async function submittable(
  tx: Transaction,
  jobOrderId: string,
  ids: string[],
): Promise<SubmittableCandidate[]> {
  const candidates = await lockCandidates(tx, ids);
  const there = await selectRows(tx, SubmissionEntity, { jobOrderId, candidateId: ids });
  const submissions = new Map(there.map((submission) => [submission.candidateId, submission]));
  return candidates.map((candidate) => {
    const submission = submissions.get(candidate.id);
    if (!submission) return { ...candidate, submission: null };
    const record = submissionRecord(submission, candidate.label);
    return { ...candidate, submission: { ...record, id: globalId('Submission', submission.id) } };
  });
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
