import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import { candidateStates, type CandidateStatus } from './candidate.ts';

export interface CandidateFacts {
  /** `null` while the candidate is being entered. */
  candidate: { id: string; label: string; status: CandidateStatus } | null;
  /** One of their assignments is active. Only targets read it; `available actions` need it not. */
  atWork: boolean;
}

/**
 * A candidate's CRM status. People choose among searching, passive and do-not-place; being on
 * assignment comes and goes with the assignments alone, by `candidateStatusAfter`. Who works
 * is on assignment whatever people ask for: lifting “Do not place” then leads there.
 */
export const candidateMachine = defineMachine<CandidateFacts>()({
  noun: 'candidate',
  states: candidateStates,
  stateOf: ({ candidate }) => candidate?.status ?? null,
  actions: {
    enter: {
      label: 'Add candidate',
      from: 'nothing',
      to: {
        among: ['ACTIVELY_SEARCHING', 'PASSIVE', 'DO_NOT_PLACE'],
        choose: () => 'ACTIVELY_SEARCHING',
      },
      permission: 'candidate:write',
    },
    markSearching: {
      label: 'Mark actively searching',
      from: ['PASSIVE', 'DO_NOT_PLACE'],
      to: {
        among: ['ACTIVELY_SEARCHING', 'ON_ASSIGNMENT'],
        choose: ({ atWork }) => (atWork ? 'ON_ASSIGNMENT' : 'ACTIVELY_SEARCHING'),
      },
      permission: 'candidate:write',
    },
    markPassive: {
      label: 'Mark passive',
      from: ['ACTIVELY_SEARCHING', 'DO_NOT_PLACE'],
      to: {
        among: ['PASSIVE', 'ON_ASSIGNMENT'],
        choose: ({ atWork }) => (atWork ? 'ON_ASSIGNMENT' : 'PASSIVE'),
      },
      permission: 'candidate:write',
    },
    markDoNotPlace: {
      label: 'Mark do not place',
      from: ['ACTIVELY_SEARCHING', 'PASSIVE', 'ON_ASSIGNMENT'],
      to: 'DO_NOT_PLACE',
      permission: 'candidate:write',
    },
    startWork: {
      label: 'Assignment becomes active',
      from: ['ACTIVELY_SEARCHING', 'PASSIVE', 'ON_ASSIGNMENT'],
      to: 'ON_ASSIGNMENT',
      system: true,
    },
    endWork: {
      label: 'Last assignment ends',
      from: ['ACTIVELY_SEARCHING', 'PASSIVE', 'ON_ASSIGNMENT'],
      to: 'ACTIVELY_SEARCHING',
      system: true,
    },
  },
});

export type CandidateAction = ActionOf<typeof candidateMachine>;
