import { CandidateEntity } from './candidate.entity.ts';
import { newCandidate } from './candidate.input.ts';
import { Candidate } from './candidate.type.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { recordCommands } from '../record/record.commands.ts';

/** A candidate is added today. That there may be one already is for the form to warn of (W-11). */
export const candidateCommands = recordCommands({
  type: 'Candidate',
  shown: () => Candidate,
  entity: CandidateEntity,
  permission: 'candidate:write',
  input: newCandidate,
  references: ({ ownerId }) => [{ field: 'ownerId', type: 'Account', id: ownerId }],
  create: {
    description: 'Adds a candidate.',
    row: async (candidate, { today }, tx) => {
      const [number] = await nextNumbers(tx, 'candidate', 1);
      return { ...candidate, number, status: 'ACTIVELY_SEARCHING', addedOn: today };
    },
  },
  update: { description: 'Changes a candidate.' },
});
