import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/labels.ts';

export const jobOrderStates = {
  NEEDS_REVIEW: { label: 'Needs review', tone: 'warning' },
  OPEN: { label: 'Open', tone: 'success' },
  ON_HOLD: { label: 'On hold', tone: 'warning' },
  FILLED: { label: 'Filled', tone: 'info' },
  CLOSED: { label: 'Closed', tone: 'neutral' },
  CANCELLED: { label: 'Canceled', tone: 'danger' },
  DECLINED: { label: 'Declined', tone: 'danger' },
} as const satisfies States;

/** Where a client's demand stands. */
export type JobOrderStatus = keyof typeof jobOrderStates;
export const jobOrderStatusLabels = stateLabels(jobOrderStates);

export interface JobOrderRecord {
  id: string;
  label: string;
  status: JobOrderStatus;
  /** Still to be placed: placing takes one, canceling gives it back. Decide under a row lock. */
  openings: number;
}
