import { decide } from '@stint/domain/kernel/decide.ts';
import {
  submissionMachine,
  type SubmissionAction,
} from '@stint/domain/submission/submission.machine.ts';
import { submissionRecord } from './submission-facts.ts';
import { SubmissionEntity } from './submission.entity.ts';
import { type MoveSubmissionInput, moveSchema, SubmissionMoved } from './submission.input.ts';
import { candidateRecords } from '../candidate/candidate-records.queries.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { personsAction } from '../graphql/persons-action.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import { jobOrderRecord } from '../job-order/job-order-records.queries.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Moves one submission through its stages; why it was rejected or withdrawn is kept as its outcome. */
export async function moveSubmission(ctx: SignedInContext, input: MoveSubmissionInput) {
  const given = parseInput(moveSchema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, reason = null } = given;
  const action = personsAction<SubmissionAction>(submissionMachine, given.action);
  if (action instanceof InvalidInput) return action;
  return runCommand(ctx, async (tx) => {
    const submission = await lockSubmission(tx, id);
    if (!submission) return refused([notFound('Submission', 'id')]);
    if (submission.version !== version) throw new StaleRows('submission', [id]);

    const { permissions } = ctx;
    const request = { facts: submission.facts, input: { reason }, permissions };
    const decision = decide(submissionMachine, action, request);
    if (!decision.allowed) return refused(decision.refusals);

    const ended = decision.to === 'REJECTED' || decision.to === 'WITHDRAWN';
    const set = { stage: decision.to, outcomeReason: ended ? reason : null };
    const entries = await changeRows(tx, ctx, SubmissionEntity, [{ id, version, set, action }]);
    const command = 'submission:write';
    const changeSetId = await recordChange(tx, ctx, { command, reason, entries });
    return SubmissionMoved.of({ id, changeSetId });
  });
}

/** The facts of a submission, locked with its job order and candidate in the order in which all commands lock. */
async function lockSubmission(tx: Transaction, id: string) {
  const [found] = await selectRows(tx, SubmissionEntity, { id });
  if (!found) return undefined;
  const order = await jobOrderRecord(tx, found.jobOrderId, { lock: true });
  const [candidate] = await candidateRecords(tx, [found.candidateId], { lock: true });
  const [submission] = await selectRows(tx, SubmissionEntity, { id }, { lock: true });
  if (!submission || !order || !candidate) return undefined;
  const { version } = submission;
  return {
    version,
    facts: { submission: submissionRecord(submission, candidate.label), candidate, order },
  };
}
