import { clientClaims as english } from '@stint/messages/en/client-claims.ts';
import { clientClaims as spanish } from '@stint/messages/es/client-claims.ts';
import type { ClientClaimTexts } from '@stint/messages/screen/client-claims.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';

/** What the screens of timesheets and expenses say, in the language of the page. */
export function useClaimTexts(): ClientClaimTexts {
  return useMessages().language === 'es' ? spanish : english;
}
