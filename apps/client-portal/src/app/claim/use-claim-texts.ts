import { claims as english } from '@stint/messages/en/claims.ts';
import { claims as spanish } from '@stint/messages/es/claims.ts';
import type { ClaimTexts } from '@stint/messages/screen/claims.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';

/** What the screens of timesheets and expenses say, in the language of the page. */
export function useClaimTexts(): ClaimTexts {
  return useMessages().language === 'es' ? spanish : english;
}
