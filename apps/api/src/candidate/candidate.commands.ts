import { CandidateEntity } from './candidate.entity.ts';
import {
  CandidateCreated,
  candidateSchema,
  CandidateUpdated,
  candidateUpdateSchema,
  type CreateCandidateInput,
  type UpdateCandidateInput,
} from './candidate.input.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';
import type { Reference } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

const command = 'candidate:write';

/** Adds a candidate today. That there may be one already is for the form to warn of (W-11). */
export async function createCandidate(ctx: SignedInContext, input: CreateCandidateInput) {
  const candidate = parseInput(candidateSchema, input);
  if (candidate instanceof InvalidInput) return candidate;
  const created = await createRecord(ctx, CandidateEntity, {
    command,
    references: referencesOf(candidate),
    row: async (tx) => {
      const [number] = await nextNumbers(tx, 'candidate', 1);
      return { ...candidate, number, status: 'ACTIVELY_SEARCHING', addedOn: ctx.today };
    },
  });
  return isRefusal(created) ? created : CandidateCreated.of(created);
}

export async function updateCandidate(ctx: SignedInContext, input: UpdateCandidateInput) {
  const entered = parseInput(candidateUpdateSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [CandidateEntity, 'Candidate'], {
    command,
    entered,
    references: () => referencesOf(entered),
  });
  return isRefusal(updated) ? updated : CandidateUpdated.of(updated);
}

function referencesOf({ ownerId }: { ownerId?: string | null | undefined }): Reference[] {
  return [{ field: 'ownerId', type: 'Account', id: ownerId }];
}
