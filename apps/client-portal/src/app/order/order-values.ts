import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { scheduleInput, scheduleValues } from '@stint/spa-kit/record/schedule/schedule-values.ts';
import type { SubmitJobOrderInput } from '../../gql/graphql.ts';
import type { Order } from './shown-order.tsx';

/** An order as its form holds it, by the names of the API's input. */
export const emptyOrder = {
  title: '',
  jobType: 'TEMP_CONTRACT' as JobType,
  positions: '1',
  locationId: '',
  reportsToId: '',
  startDate: '',
  endDate: '',
  schedule: scheduleValues(null),
  description: '',
};

export type OrderValues = typeof emptyOrder;

/** An order that there is, to be asked for again. */
export function orderValues(
  order: Omit<Order, 'id' | 'version' | 'reviewRemarks' | 'number' | 'status'>,
): OrderValues {
  return {
    title: order.title,
    jobType: order.jobType,
    positions: String(order.positions),
    locationId: order.location?.id ?? '',
    reportsToId: order.reportsToId ?? '',
    startDate: order.startDate ?? '',
    endDate: order.endDate ?? '',
    schedule: scheduleValues(order.schedule),
    description: order.description ?? '',
  };
}

/** The order as the API takes it; what is empty is null. */
export function orderInput(values: OrderValues): SubmitJobOrderInput {
  return {
    title: values.title.trim(),
    jobType: values.jobType,
    positions: Number(values.positions),
    locationId: values.locationId || null,
    reportsToId: values.reportsToId || null,
    startDate: values.startDate || null,
    endDate: values.endDate || null,
    schedule: scheduleInput(values.schedule),
    description: values.description.trim() || null,
  };
}
