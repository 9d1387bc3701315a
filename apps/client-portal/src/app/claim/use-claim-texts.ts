import { clientClaims } from '@stint/messages/en/client-claims.ts';
import type { ClientClaimTexts } from '@stint/messages/screen/client-claims.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screens of timesheets and expenses say, in the language that is shown. */
export function useClaimTexts(): ClientClaimTexts {
  return useTexts().claims ?? clientClaims;
}
