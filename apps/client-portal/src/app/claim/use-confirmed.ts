import { useState } from 'react';
import type { Claim } from './claim.ts';

/** What somebody has confirmed so far to approve: each warning, and the disclaimer word for word. */
export function useConfirmed({ findings, disclaimer }: Pick<Claim, 'findings' | 'disclaimer'>) {
  const [acknowledged, setAcknowledged] = useState<string[]>([]);
  const [accepted, setAccepted] = useState<string | null>(null);
  const isAccepted = accepted !== null && accepted === disclaimer;
  const isAcknowledged = findings.every(
    ({ code, isWarning }) => !isWarning || acknowledged.includes(code),
  );
  return {
    acknowledged,
    acknowledge: setAcknowledged,
    isAcknowledged,
    isAccepted,
    accept: (isTicked: boolean) => setAccepted(isTicked ? disclaimer : null),
    isComplete: isAcknowledged && (disclaimer === null || isAccepted),
    input: { acknowledgedWarnings: acknowledged, acceptedDisclaimer: disclaimer },
  };
}

export type Confirmed = ReturnType<typeof useConfirmed>;
