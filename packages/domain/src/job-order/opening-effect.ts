import { message, type Message } from '../messages/message.ts';
import { stateTerm } from '../messages/value.ts';
import { jobOrderStates, type JobOrderRecord, type JobOrderStatus } from './job-order.ts';

/** What happens to a job order's openings when somebody is placed on it or leaves it (P-6, P-7, A-14). */
export type OpeningEffect =
  | { kind: 'OPENING_TAKEN'; jobOrderId: string; label: string; left: number }
  | { kind: 'OPENING_GIVEN_BACK'; jobOrderId: string; label: string; left: number }
  | {
      kind: 'JOB_ORDER_STATUS';
      jobOrderId: string;
      label: string;
      from: JobOrderStatus;
      to: JobOrderStatus;
    };

/** P-6: one opening is taken. An open order is filled by its last one, where the agency has it so. */
export function openingTaken(
  order: JobOrderRecord,
  { fillOrderAtZeroOpenings }: { fillOrderAtZeroOpenings: boolean },
): OpeningEffect[] {
  const { id: jobOrderId, label } = order;
  const left = order.openings - 1;
  const taken = { kind: 'OPENING_TAKEN', jobOrderId, label, left } as const;
  const fills = left === 0 && order.status === 'OPEN' && fillOrderAtZeroOpenings;
  return fills ? [taken, orderStatus(order, 'FILLED')] : [taken];
}

/** P-7, A-14: one opening is given back. An order that was filled is open again. */
export function openingGivenBack(order: JobOrderRecord): OpeningEffect[] {
  const { id: jobOrderId, label } = order;
  const left = order.openings + 1;
  const given = { kind: 'OPENING_GIVEN_BACK', jobOrderId, label, left } as const;
  return order.status === 'FILLED' && left > 0 ? [given, orderStatus(order, 'OPEN')] : [given];
}

export function isOpeningEffect(effect: { kind: string }): effect is OpeningEffect {
  return openingKinds.has(effect.kind);
}

const openingKinds: ReadonlySet<string> = new Set<OpeningEffect['kind']>([
  'OPENING_TAKEN',
  'OPENING_GIVEN_BACK',
  'JOB_ORDER_STATUS',
]);

/** The order once the effect has happened. */
export function orderAfter<Order extends JobOrderRecord>(
  order: Order,
  effect: OpeningEffect,
): Order {
  return effect.kind === 'JOB_ORDER_STATUS'
    ? { ...order, status: effect.to }
    : { ...order, openings: effect.left };
}

/** What the effect says in previews, outcomes and timelines. */
export function openingEffectMessage(effect: OpeningEffect): Message {
  const { kind, label: order } = effect;
  if (kind !== 'JOB_ORDER_STATUS') return message(kind, { order, left: effect.left });
  return message(kind, {
    order,
    from: stateTerm(jobOrder, effect.from),
    to: stateTerm(jobOrder, effect.to),
  });
}

const jobOrder = { noun: 'job order', states: jobOrderStates };

function orderStatus(
  { id: jobOrderId, label, status: from }: JobOrderRecord,
  to: JobOrderStatus,
): OpeningEffect {
  return { kind: 'JOB_ORDER_STATUS', jobOrderId, label, from, to };
}
