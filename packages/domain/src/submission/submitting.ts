import type { CandidateStatus } from '../candidate/candidate.ts';
import type { JobOrderRecord } from '../job-order/job-order.ts';
import { decide, type Permissions } from '../kernel/decide.ts';
import type { Outcome } from '../kernel/plan.ts';
import { refuse } from '../kernel/refusal.ts';
import { stateTerm } from '../messages/value.ts';
import type { SubmissionRecord } from './submission.ts';
import { submissionMachine } from './submission.machine.ts';

/** Somebody to be put forward, and the submission for this order that there may be already. */
export interface SubmittableCandidate {
  id: string;
  label: string;
  status: CandidateStatus;
  submission: SubmissionRecord | null;
}

/** Which of these candidates are submitted for the order; each is done or refused by itself. */
export function planSubmit(
  order: JobOrderRecord,
  candidates: readonly SubmittableCandidate[],
  permissions: Permissions,
): Outcome<never>[] {
  return candidates.map(({ submission, ...candidate }) => {
    const { id: recordId, label } = candidate;
    const outcome = { recordId, label, effects: [] };
    if (submission !== null) {
      const stage = stateTerm(submissionMachine, submission.stage);
      const blocking = [{ kind: 'submission', id: submission.id, label }];
      const values = { candidate: label, order: order.label, stage };
      const refusals = [refuse('ALREADY_SUBMITTED', values, { blocking })];
      return { ...outcome, allowed: false, refusals };
    }
    const facts = { submission, candidate, order };
    const decision = decide(submissionMachine, 'submit', { facts, input: {}, permissions });
    return decision.allowed
      ? { ...outcome, allowed: true, refusals: [] }
      : { ...outcome, allowed: false, refusals: decision.refusals };
  });
}
