import { actionTowards } from '@stint/domain/candidate/asked-status.ts';
import type { z } from 'zod';
import {
  type CandidateStatusPreview,
  candidateStatusSchema,
  type ChangeCandidateStatusInput,
} from './candidate.input.ts';
import { candidateKind } from './candidate.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { previewInput } from '../graphql/preview-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { act, preview } from '../write/act.ts';

/** Brings many candidates to a status by hand; each is done or refused by itself. */
export async function changeCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
) {
  const given = parseInput(candidateStatusSchema, input);
  return given instanceof InvalidInput ? given : act(ctx, candidateKind, statusRequest(given));
}

/** What `changeCandidateStatus` would do with this input. */
export function previewCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
): Promise<CandidateStatusPreview> {
  return previewInput(ctx, candidateStatusSchema, input, (given) =>
    preview(ctx, candidateKind, statusRequest(given)),
  );
}

function statusRequest({ ids, status, reason = null }: z.output<typeof candidateStatusSchema>) {
  const targets = ids.map((id) => ({ id }));
  return { action: actionTowards(status)!, targets, input: {}, reason };
}
