import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { ClaimStandingBadge } from './claim-standing.tsx';

type ClaimLeadProps = {
  work: { jobTitle: string; workplace: { clientName: string } };
  status: ClaimStatus;
  isOver: boolean;
};

/** Under the title of an own claim: for which work it is, and where it stands. */
export function ClaimLead({ work, status, isOver }: ClaimLeadProps) {
  return (
    <>
      <span style={{ overflowWrap: 'anywhere' }}>
        {work.workplace.clientName} · {work.jobTitle}
      </span>
      <div style={{ marginTop: 8 }}>
        <ClaimStandingBadge status={status} isOver={isOver} />
      </div>
    </>
  );
}
