import { useState } from 'react';
import { actionOf, type Claim } from './claim.ts';
import { claimChanges } from './claim-changes.ts';
import { useClaimTexts } from './use-claim-texts.ts';

/**
 * What changed on a claim while somebody decided on it, until they say that they have seen it. Nothing is approved that
 * was not seen: meanwhile nothing can be.
 *
 * @returns `changes` in sentences, none for nothing; `onSeen` takes them as seen
 */
export function useSeen(claim: Claim): { changes: readonly string[]; onSeen: () => void } {
  const texts = useClaimTexts();
  const [seen, setSeen] = useState(claim);
  const isOpen = actionOf(claim, 'approve')?.allowed === true;
  const isOther = seen.id !== claim.id || seen.version !== claim.version;
  const changes = isOther && seen.id === claim.id ? claimChanges(seen, claim, texts) : [];
  // What is decided, or looks the same, has nothing to be seen again.
  if (isOther && (!isOpen || changes.length === 0)) setSeen(claim);
  return { changes: isOpen ? changes : [], onSeen: () => setSeen(claim) };
}
