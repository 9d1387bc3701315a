import { clientPortal as english } from '@stint/messages/en/client-portal.ts';
import { clientPortal as spanish } from '@stint/messages/es/client-portal.ts';
import type { ClientPortalTexts } from '@stint/messages/screen/client-portal.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';

/** What is said of time and expenses before their screens are loaded, in the language of the page. */
export function usePortalTexts(): ClientPortalTexts {
  return useMessages().language === 'es' ? spanish : english;
}
