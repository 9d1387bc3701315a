import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { OrderForm } from './order-form.tsx';
import { emptyOrder, orderInput } from './order-values.ts';
import { SubmitPortalOrderDocument } from './submit-order.ts';
import { useOrderTexts } from './use-order-texts.ts';
import { useSubmitOrder } from './use-submit-order.ts';

/** Asking the agency for people. */
export default function NewOrderPage() {
  const texts = useOrderTexts();
  const submission = useSubmitOrder(SubmitPortalOrderDocument, emptyOrder, (values) => ({
    input: orderInput(values),
  }));
  return (
    <PortalPage
      title={texts.submitTitle}
      lead={texts.submitLead}
      back={{ to: '/orders', label: texts.title }}
    >
      <OrderForm {...submission} submitLabel={texts.submit} />
    </PortalPage>
  );
}
