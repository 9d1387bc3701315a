import { claimStates, type ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import type { ClaimStanding } from '@stint/messages/screen/own-claims.ts';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { useClaimTexts } from './use-claim-texts.ts';

type ClaimStandingBadgeProps = {
  status: ClaimStatus;
  /** Its period is over: a draft of it is to be submitted. */
  isOver: boolean;
};

/** Where an own claim stands, in plain words. */
export function ClaimStandingBadge({ status, isOver }: ClaimStandingBadgeProps) {
  const { standings } = useClaimTexts();
  const standing = standingOf(status, isOver);
  const tone = standing === 'DUE' ? 'attention' : toneOf(claimStates[status].tone);
  return <StatusBadge tone={tone} label={standings[standing]} />;
}

function standingOf(status: ClaimStatus, isOver: boolean): ClaimStanding {
  // oxlint-disable-next-line stint/no-own-decision -- says what a draft waits for
  if (status !== 'DRAFT') return status;
  return isOver ? 'DUE' : 'OPEN';
}
