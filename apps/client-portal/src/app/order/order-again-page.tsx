import { Alert, Text } from '@mantine/core';
import { PortalPage } from '@stint/spa-kit/portal/portal-page.tsx';
import { useState } from 'react';
import { OrderForm } from './order-form.tsx';
import { orderInput, orderValues } from './order-values.ts';
import { ShownOrder, type Order } from './shown-order.tsx';
import { ResubmitPortalOrderDocument } from './submit-order.ts';
import { useOrderTexts } from './use-order-texts.ts';
import { useSubmitOrder } from './use-submit-order.ts';

/** Asking again for an order that was declined, changed. */
export default function OrderAgainPage() {
  return <ShownOrder>{(order) => <OrderAgain key={order.id} order={order} />}</ShownOrder>;
}

function OrderAgain({ order }: { order: Order }) {
  const texts = useOrderTexts();
  // What was seen when it was opened: somebody else's change is refused by its version, not overwritten.
  const [{ id, version, title, reviewRemarks, ...seen }] = useState(order);
  const submission = useSubmitOrder(
    ResubmitPortalOrderDocument,
    orderValues({ title, ...seen }),
    (values) => ({ input: { id, version, ...orderInput(values) } }),
  );
  return (
    <PortalPage title={texts.again} back={{ to: `/orders/${id}`, label: title }}>
      {reviewRemarks && (
        <Alert color="red" variant="light" title={texts.whyDeclined}>
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {reviewRemarks}
          </Text>
        </Alert>
      )}
      <OrderForm {...submission} submitLabel={texts.again} />
    </PortalPage>
  );
}
