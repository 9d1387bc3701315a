import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { OrderForm } from './order-form.tsx';
import { emptyOrder, orderInput } from './order-values.ts';
import { SubmitPortalOrderDocument } from './submit-order.ts';
import { useSubmitOrder } from './use-submit-order.ts';

/** Asking the agency for people. */
export default function NewOrderPage() {
  const submission = useSubmitOrder(SubmitPortalOrderDocument, emptyOrder, (values) => ({
    input: orderInput(values),
  }));
  return (
    <PortalPage
      title="Submit an order"
      lead="The agency reviews it and answers on the order’s page."
      back={{ to: '/orders', label: 'Orders' }}
    >
      <OrderForm {...submission} submitLabel="Submit order" />
    </PortalPage>
  );
}
