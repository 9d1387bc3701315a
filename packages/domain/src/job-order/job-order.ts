import type { States } from '../kernel/machine.ts';
import { stateLabels } from '../kernel/words.ts';

export const jobOrderStates = {
  NEEDS_REVIEW: { label: 'Needs review', tone: 'warning' },
  OPEN: { label: 'Open', tone: 'success' },
  ON_HOLD: { label: 'On hold', tone: 'warning' },
  FILLED: { label: 'Filled', tone: 'info' },
  CLOSED: { label: 'Closed', tone: 'neutral' },
  CANCELLED: { label: 'Cancelled', tone: 'danger' },
  DECLINED: { label: 'Declined', tone: 'danger', final: true },
} as const satisfies States;

/** Where a client's demand stands. */
export type JobOrderStatus = keyof typeof jobOrderStates;
export const jobOrderStatusLabels = stateLabels(jobOrderStates);

export interface JobOrderRecord {
  id: string;
  label: string;
  status: JobOrderStatus;
  openings: number;
  /** Placements that are pending or completed. Count them under a lock on the order. */
  openingsTaken: number;
}

/** Openings that can still be filled; never below zero. */
export function openingsLeft({
  openings,
  openingsTaken,
}: Pick<JobOrderRecord, 'openings' | 'openingsTaken'>): number {
  return Math.max(0, openings - openingsTaken);
}
