import { valuesOf } from '../kernel/labels.ts';
import type { CandidateAction } from './candidate.machine.ts';
import type { CandidateStatus } from './candidate.ts';

/** The status that each action of a person asks for. */
export const askedStatus = {
  markSearching: 'ACTIVELY_SEARCHING',
  markPassive: 'PASSIVE',
  markDoNotPlace: 'DO_NOT_PLACE',
} as const satisfies Partial<Record<CandidateAction, CandidateStatus>>;

/** What a person does to ask for this status; nobody asks for `ON_ASSIGNMENT`. */
export function actionTowards(status: CandidateStatus): CandidateAction | undefined {
  return valuesOf(askedStatus).find((action) => askedStatus[action] === status);
}
