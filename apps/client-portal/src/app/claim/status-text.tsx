import { claimStates } from '@stint/domain/timesheet/claim.ts';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import type { ClaimStatus } from '../../gql/graphql.ts';
import type { ClaimKind } from './claim-kind.ts';
import { useClaimTexts } from './use-claim-texts.ts';

/** Where a timesheet or an expense report stands, in the language of the page. */
export function StatusText({ kind, status }: { kind: ClaimKind; status: ClaimStatus }) {
  const label = useClaimTexts()[kind.texts].statuses[status];
  return <StatusBadge tone={toneOf(claimStates[status].tone)} label={label} />;
}
