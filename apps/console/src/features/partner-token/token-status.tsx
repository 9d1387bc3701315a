import {
  partnerTokenStates,
  type PartnerTokenStatus,
} from '@stint/domain/partner-token/partner-token.ts';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';

type TokenStatusProps = { token: { status: PartnerTokenStatus; expired: boolean } };

/** Whether a token works: that it has expired follows from its date, and nobody did it. */
export function TokenStatus({ token: { status, expired } }: TokenStatusProps) {
  // oxlint-disable-next-line stint/no-own-decision -- which of two facts is shown: revoked says more than expired
  return expired && status === 'ACTIVE' ? (
    <StatusBadge tone="attention" label="Expired" />
  ) : (
    <StateBadge states={partnerTokenStates} state={status} />
  );
}
