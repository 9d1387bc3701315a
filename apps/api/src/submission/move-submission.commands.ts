import {
  submissionMachine,
  type SubmissionAction,
} from '@stint/domain/submission/submission.machine.ts';
import { type MoveSubmissionInput, moveSchema, SubmissionMoved } from './submission.input.ts';
import { submissionKind } from './submission.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { personsAction } from '../graphql/persons-action.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { actOnOne } from '../write/act.ts';

/** Moves one submission through its stages; why it was rejected or withdrawn is kept as its outcome. */
export async function moveSubmission(ctx: SignedInContext, input: MoveSubmissionInput) {
  const given = parseInput(moveSchema, input);
  if (given instanceof InvalidInput) return given;
  const action = personsAction<SubmissionAction>(submissionMachine, given.action);
  if (action instanceof InvalidInput) return action;
  const { reason = null } = given;
  const moved = await actOnOne(ctx, submissionKind, given, { action, input: { reason }, reason });
  return isRefusal(moved) ? moved : SubmissionMoved.of(moved);
}
