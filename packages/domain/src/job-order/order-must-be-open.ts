import type { GuardAnswer } from '../kernel/refusal.ts';
import { jobOrderStates, type JobOrderStatus } from './job-order.ts';

/** Candidates are submitted for, and placed on, an open job order only. */
export function orderMustBeOpen({
  order: { label, status },
}: {
  order: { label: string; status: JobOrderStatus };
}): GuardAnswer {
  if (status === 'OPEN') return undefined;
  const state = jobOrderStates[status].label.toLowerCase();
  return { code: 'ORDER_NOT_OPEN', message: `Job order ${label} is ${state}.` };
}
