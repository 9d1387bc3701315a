import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const candidateStates = {
  ACTIVELY_SEARCHING: { label: 'Actively searching', tone: 'info' },
  ON_ASSIGNMENT: { label: 'On assignment', tone: 'success' },
  PASSIVE: { label: 'Passive', tone: 'neutral' },
  DO_NOT_PLACE: { label: 'Do not place', tone: 'danger' },
} as const satisfies States;

/** A candidate's status in the CRM. */
export type CandidateStatus = keyof typeof candidateStates;
export const candidateStatusLabels = stateLabels(candidateStates);
