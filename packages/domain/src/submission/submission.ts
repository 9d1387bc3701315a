import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const submissionStages = {
  SUBMITTED: { label: 'Submitted', tone: 'neutral' },
  INTERVIEW: { label: 'Interview', tone: 'info' },
  OFFERED: { label: 'Offered', tone: 'info' },
  PLACED: { label: 'Placed', tone: 'success' },
  REJECTED: { label: 'Rejected', tone: 'danger' },
  WITHDRAWN: { label: 'Withdrawn', tone: 'warning' },
} as const satisfies States;

/** How far a candidate has come for one job order. */
export type SubmissionStage = keyof typeof submissionStages;
export const submissionStageLabels = stateLabels(submissionStages);

/** Whether a candidacy ended so: its reason is kept. */
export function isOutcome(stage: SubmissionStage): boolean {
  return stage === 'REJECTED' || stage === 'WITHDRAWN';
}

export interface SubmissionRecord {
  id: string;
  label: string;
  stage: SubmissionStage;
  /** The stage before it was placed; it returns there when the placement is canceled. */
  previousStage: SubmissionStage | null;
}
