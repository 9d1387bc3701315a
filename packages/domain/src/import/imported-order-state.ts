import type { JobOrderStatus } from '../job-order/job-order.ts';
import type { ImportRecord } from './import-fields.ts';
import { type RowProblem, warnedRow } from './row-problem.ts';

/** Status and numbers of an imported job order, so that positions = openings + placements. */
export interface ImportedOrderState {
  status: JobOrderStatus;
  /** How many people the client ordered. */
  positions: number;
  /** How many of them are still to be placed. */
  openings: number;
}

/**
 * The state of a job order, given the placements that are imported with it. The openings in the file are those
 * that are still open besides these placements.
 *
 * Status and openings can contradict each other. A filled order has no openings, whatever its number says:
 * somebody marked it filled and did not change the number. An open one with no openings left is filled
 * (unless the agency leaves full orders open). An order for nobody counts as one for one person.
 *
 * @param placements number of placements in this import that are pending or completed
 */
export function importedOrderState(
  { status: stated, openings: listed }: ImportRecord<'jobOrder'>,
  placements: number,
  fillAtZero: boolean,
): { state: ImportedOrderState; problem?: RowProblem } {
  const status = stated ?? 'OPEN';
  const openings = listed ?? 0;
  if (status === 'FILLED') {
    const positions = placements > 0 ? placements : Math.max(openings, 1);
    const state: ImportedOrderState = { status, positions, openings: 0 };
    if (openings > 0) {
      const said = { openings };
      const problem = warnedRow('FILLED_WITH_OPENINGS', null, 'ROW.filledWithOpenings', said);
      return { state, problem };
    }
    if (placements > 0) return { state };
    return { state, problem: withoutOpenings('ROW.noOpenings.nobodyPlaced') };
  }
  const positions = Math.max(openings + placements, 1);
  if (openings > 0) return { state: { status, positions, openings } };
  if (status === 'OPEN' && fillAtZero) {
    return {
      state: { status: 'FILLED', positions, openings: 0 },
      problem: withoutOpenings('ROW.noOpenings.filled'),
    };
  }
  return {
    state: { status, positions, openings: 0 },
    problem: withoutOpenings('ROW.noOpenings'),
  };
}

/**
 * The numbers of an existing job order when a file lists other openings: that many more or fewer positions were
 * ordered. Only while it is open or on hold, and never down to zero, because an import does not change a
 * status.
 */
export function openingsAfterUpdate(
  order: { status: string; positions: number; openings: number },
  listed: number | null | undefined,
): { positions: number; openings: number } {
  const { status, positions, openings } = order;
  const asks = status === 'OPEN' || status === 'ON_HOLD';
  if (!asks || !listed) return { positions, openings };
  return { positions: positions + listed - openings, openings: listed };
}

function withoutOpenings(
  key: 'ROW.noOpenings' | 'ROW.noOpenings.filled' | 'ROW.noOpenings.nobodyPlaced',
): RowProblem {
  return warnedRow('NO_OPENINGS', null, key, {});
}
