import { clientOrders } from '@stint/messages/en/client-orders.ts';
import type { ClientOrderTexts } from '@stint/messages/screen/client-orders.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screens of orders say, in the language that is shown. */
export function useOrderTexts(): ClientOrderTexts {
  return useTexts().orders ?? clientOrders;
}
