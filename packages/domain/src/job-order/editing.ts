import type { DateSpan } from '../kernel/dates.ts';
import { datesMustBeInOrder } from '../kernel/dates-must-be-in-order.ts';
import { type GuardAnswer, type Refusal, refuse } from '../kernel/refusal.ts';
import type { JobOrderRecord } from './job-order.ts';
import { changePositions } from './positions.ts';

/** What people change of a job order, as far as rules depend on it. */
export interface EditedOrder extends JobOrderRecord, DateSpan {
  clientId: string;
  /** How many people the client ordered. */
  positions: number;
  /** Candidates who are in play or placed. */
  submissionCount: number;
}

/** Whether a job order may be changed so, and which openings and status follow. */
export function planEdit(
  before: EditedOrder,
  after: Pick<EditedOrder, 'clientId' | 'positions' | keyof DateSpan>,
  settings: { fillOrderAtZeroOpenings: boolean },
): { refusals: Refusal[]; set: Pick<EditedOrder, 'openings' | 'status'> } {
  const { refusals, after: set } = changePositions(before, after.positions, settings);
  const moved = before.clientId !== after.clientId;
  const others = [
    moved ? mustStayWithClient(before) : undefined,
    datesMustBeInOrder(after.startDate, after.endDate),
  ];
  return { refusals: [...refusals, ...others.flatMap((answer) => answer ?? [])], set };
}

/** Candidates were put forward to this client. */
function mustStayWithClient({ submissionCount }: EditedOrder): GuardAnswer {
  if (submissionCount === 0) return undefined;
  return refuse('CANDIDATES_SUBMITTED', {}, { field: 'clientId' });
}
