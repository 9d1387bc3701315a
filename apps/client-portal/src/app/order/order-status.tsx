import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import type { JobOrderStatus } from '../../gql/graphql.ts';
import { useOrderTexts } from './use-order-texts.ts';

/** Where an order stands, in the language of the page. */
export function OrderStatus({ status }: { status: JobOrderStatus }) {
  return <StateBadge states={jobOrderStates} state={status} labels={useOrderTexts().statuses} />;
}
