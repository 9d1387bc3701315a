import { PortalNotFound } from '@stint/spa-kit/portal/portal-not-found.tsx';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import type { ReactNode } from 'react';
import type { PortalOrderQuery } from '../../gql/graphql.ts';
import { useOrderTexts } from './use-order-texts.ts';
import { useOrder } from './use-order.ts';

/** An order as a contact sees it. */
export type Order = NonNullable<PortalOrderQuery['jobOrder']>;

/** The page of the order that the address names, once it is there; one out of sight does not exist. */
export function ShownOrder({ children }: { children: (order: Order) => ReactNode }) {
  const { order, error, retry } = useOrder();
  const texts = useOrderTexts();
  if (order) return children(order);
  if (order === null) return <PortalNotFound />;
  return (
    <PortalPage title={texts.order} back={{ to: '/orders', label: texts.title }} loading={!error}>
      <FailureView error={error} onRetry={retry} />
    </PortalPage>
  );
}
