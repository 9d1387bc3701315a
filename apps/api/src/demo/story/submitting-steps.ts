import type { Candidacy } from './candidacy.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';
import { parseGlobalId } from '../../graphql/global-id.ts';
import { moveSubmission } from '../../submission/move-submission.commands.ts';
import { submitCandidates } from '../../submission/submit-candidates.commands.ts';
import { SubmissionEntity } from '../../submission/submission.entity.ts';

/** Puts the candidate forward. */
export async function submit(
  office: DemoAgencyBuilder,
  candidacy: Candidacy,
  at: string,
): Promise<void> {
  const { order, person, submission } = candidacy;
  const jobOrderId = idOf('JobOrder', order);
  const candidateIds = [idOf('Candidate', person)];
  const ctx = await office.as(order.owner, at);
  const { outcomes } = await done(submitCandidates(ctx, { jobOrderId, candidateIds }));
  submission.id = parseGlobalId(outcomes[0]!.effects[0]!.recordId!)!.uuid;
}

/** Moves the submission on, or ends it with a reason. */
export function move(action: 'interview' | 'offer' | 'reject' | 'withdraw') {
  return async (
    office: DemoAgencyBuilder,
    { order, submission, random }: Candidacy,
    at: string,
  ) => {
    const { version } = await office.row(SubmissionEntity, { id: submission.id! });
    const reasons = because[action];
    const reason = reasons ? random.pick(reasons) : null;
    const ctx = await office.as(order.owner, at);
    const id = idOf('Submission', submission);
    await done(moveSubmission(ctx, { id, version, action, reason }));
  };
}

const because: Partial<Record<string, readonly string[]>> = {
  reject: [
    'Client chose another candidate',
    'Not enough experience for this line',
    'Failed the skills test',
    'Client did not like the references',
    'Asks for more than the client pays',
  ],
  withdraw: [
    'Accepted another offer',
    'Commute is too long',
    'Prefers day shift',
    'Stays with present employer',
  ],
};
