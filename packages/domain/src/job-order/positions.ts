import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { JobOrderRecord } from './job-order.ts';

/** How many people are ordered, and how many of them are still to be placed. */
export interface Positions extends JobOrderRecord {
  positions: number;
}

/**
 * What follows when the client orders more or fewer people. Those already placed stay: fewer than
 * them cannot be ordered. A filled order with an opening is open again; an open one without is filled,
 * where the agency has it so (P-6).
 */
export function changePositions(
  order: Positions,
  positions: number,
  settings: { fillOrderAtZeroOpenings: boolean },
): {
  refusals: readonly Refusal[];
  after: Pick<Positions, 'openings' | 'status'>;
} {
  const placed = order.positions - order.openings;
  const openings = positions - placed;
  if (openings < 0) {
    const refusals = [refuse('POSITIONS_TAKEN', { placed }, { field: 'positions' })];
    return { refusals, after: order };
  }
  const reopened = order.status === 'FILLED' && openings > 0;
  const filled = order.status === 'OPEN' && placed > 0 && openings === 0;
  const status = reopened
    ? 'OPEN'
    : filled && settings.fillOrderAtZeroOpenings
      ? 'FILLED'
      : order.status;
  return { refusals: [], after: { openings, status } };
}
