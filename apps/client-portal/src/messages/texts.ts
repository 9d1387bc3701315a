import { clientPortal } from '@stint/messages/en/client-portal.ts';
import type { ClientPortalTexts } from '@stint/messages/screen/client-portal.ts';
import { createContext, useContext } from 'react';

/** The portal's texts in the language that is shown; English by default. */
export const TextsContext = createContext<ClientPortalTexts>(clientPortal);

export function useTexts(): ClientPortalTexts {
  return useContext(TextsContext);
}
