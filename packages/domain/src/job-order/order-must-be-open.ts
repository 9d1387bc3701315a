import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { stateTerm } from '../messages/value.ts';
import { jobOrderStates, type JobOrderStatus } from './job-order.ts';

/** Candidates are submitted for, and placed on, an open job order only. */
export function orderMustBeOpen({
  order: { label, status },
}: {
  order: { label: string; status: JobOrderStatus };
}): GuardAnswer {
  if (status === 'OPEN') return undefined;
  const state = stateTerm({ noun: 'job order', states: jobOrderStates }, status);
  return refuse('ORDER_NOT_OPEN', { order: label, status: state });
}
