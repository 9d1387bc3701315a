import { message } from '@stint/domain/messages/message.ts';
import { planSubmit, type SubmittableCandidate } from '@stint/domain/submission/submitting.ts';
import { submissionRecord } from './submission.facts.ts';
import { SubmissionEntity } from './submission.entity.ts';
import { candidateRecords } from '../candidate/candidate-records.facts.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { notFoundOutcome, outcomeOf } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { effectOf, type Outcome } from '../graphql/results.ts';
import { jobOrderRecord } from '../job-order/job-order-records.facts.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { idsForCommand } from '../write/targets.ts';

/** Who is put forward for which order; row ids. */
export interface Submitting {
  jobOrderId: string;
  candidateIds: readonly string[];
}

/** What that comes to for one candidate. */
export interface PlannedSubmission {
  candidateId: string;
  outcome: Outcome;
}

/**
 * Loads and decides; the preview shows what comes of it, the command writes it.
 *
 * @returns for each candidate asked for, in that order; `null` when there is no such order
 */
export async function planSubmissions(
  connection: AgencyConnection,
  ctx: Pick<SignedInContext, 'viewer' | 'permissions'>,
  { jobOrderId, candidateIds }: Submitting,
  options: { lock: boolean },
): Promise<PlannedSubmission[] | null> {
  const orders = await idsForCommand(connection, ctx, 'JobOrder', [jobOrderId]);
  const order = orders.has(jobOrderId)
    ? await jobOrderRecord(connection, jobOrderId, options)
    : undefined;
  if (!order) return null;
  const visible = await idsForCommand(connection, ctx, 'Candidate', candidateIds);
  const asked = { jobOrderId, candidateIds: [...visible] };
  const candidates = await submittable(connection, asked, options);
  const planned = new Map(
    planSubmit(order, candidates, ctx.permissions).map((outcome) => [outcome.recordId, outcome]),
  );
  return candidateIds.map((candidateId) => {
    const outcome = planned.get(candidateId);
    if (!outcome) return { candidateId, outcome: notFoundOutcome('Candidate', candidateId) };
    const submitted = message('SUBMITTED', { candidate: outcome.label, order: order.label });
    const effects = outcome.allowed ? [effectOf('SUBMITTED', submitted)] : [];
    return {
      candidateId,
      outcome: { ...outcomeOf('Candidate', outcome, (none) => none), effects },
    };
  });
}

async function submittable(
  connection: AgencyConnection,
  { jobOrderId, candidateIds }: Submitting,
  options: { lock: boolean },
): Promise<SubmittableCandidate[]> {
  const candidates = await candidateRecords(connection, candidateIds, options);
  const there = await selectRows(connection, SubmissionEntity, {
    jobOrderId,
    candidateId: candidateIds,
  });
  const submissions = new Map(there.map((submission) => [submission.candidateId, submission]));
  return candidates.map((candidate) => {
    const submission = submissions.get(candidate.id);
    if (!submission) return { ...candidate, submission: null };
    const record = submissionRecord(submission, candidate.label);
    return { ...candidate, submission: { ...record, id: globalId('Submission', submission.id) } };
  });
}
