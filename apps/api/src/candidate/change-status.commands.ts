import { actionTowards } from '@stint/domain/candidate/asked-status.ts';
import {
  type CandidateStatusPreview,
  candidateStatusSchema,
  type ChangeCandidateStatusInput,
} from './candidate.input.ts';
import { candidateKind } from './candidate.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { act, preview } from '../write/act.ts';

/** Brings many candidates to a status by hand; each is done or refused by itself. */
export async function changeCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
) {
  const request = statusRequest(input);
  return request instanceof InvalidInput ? request : act(ctx, candidateKind, request);
}

/** What `changeCandidateStatus` would do with this input. */
export async function previewCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
): Promise<CandidateStatusPreview> {
  const request = statusRequest(input);
  if (request instanceof InvalidInput) return { outcomes: [], problems: request.problems };
  return preview(ctx, candidateKind, request);
}

function statusRequest(input: ChangeCandidateStatusInput) {
  const given = parseInput(candidateStatusSchema, input);
  if (given instanceof InvalidInput) return given;
  const { ids, status, reason = null } = given;
  const targets = ids.map((id) => ({ id }));
  return { action: actionTowards(status)!, targets, input: {}, reason };
}
