import { claims } from '@stint/messages/en/own-claims.ts';
import type { ClaimTexts } from '@stint/messages/screen/own-claims.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screens of own time and own expenses say alike, in the language that is shown. */
export function useClaimTexts(): ClaimTexts {
  return useTexts().claims ?? claims;
}
