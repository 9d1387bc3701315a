import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { actionTowards, candidateMachine } from '@stint/domain/candidate/candidate.machine.ts';
import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { wordsOf } from '@stint/domain/kernel/words.ts';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';

type Ticked = { id: string; fullName: string; status: CandidateStatus };

/** The statuses that a person can bring candidates to; being on assignment comes by work alone. */
export const settableStatuses = wordsOf(candidateStatusLabels).filter(
  (status) => actionTowards(status) !== undefined,
);

/** What bringing these candidates to a status does to each: the decision that the server makes, too. */
export function statusPreview(
  candidates: readonly Ticked[],
  status: CandidateStatus,
  permissions: ReadonlySet<PermissionName>,
): Outcome[] {
  const action = actionTowards(status)!;
  return candidates.map(({ id, fullName: label, status: now }) => {
    const facts = { candidate: { id, label, status: now } };
    const decision = decide(candidateMachine, action, { facts, input: {}, permissions });
    const { allowed } = decision;
    return {
      recordId: id,
      label,
      done: allowed,
      effects: allowed ? [`${candidateStatusLabels[now]} → ${candidateStatusLabels[status]}`] : [],
      refusals: allowed ? [] : decision.refusals.map(({ code, message }) => ({ code, message })),
    };
  });
}
