import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import { billingStatusLabels, payrollStatusLabels } from '@stint/domain/timesheet/claim.ts';
import { decidedViaLabels, type DecidedVia } from '@stint/domain/timesheet/decided-via.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts, type Fact } from '@stint/ui/facts/facts.tsx';
import type { ClaimRow } from './claim-columns.tsx';

type ClaimFactsProps = {
  claim: ClaimRow & {
    decidedVia: DecidedVia | null;
    remindedOn: string | null;
    work: { number: number };
  };
  assignment: { id: string } | null;
  /** What there is to know besides, in front. */
  own: readonly Fact[];
};

/** Whose claim it is, who decided, and where it stands with billing and payroll. */
export function ClaimFacts({ claim, assignment, own }: ClaimFactsProps) {
  const { work, employee, decidedAt, decidedBy, decidedVia } = claim;
  const number = recordNumber('Assignment', work.number);
  return (
    <Facts
      facts={[
        ...own,
        {
          label: 'Employee',
          value: <RecordLink id={employee.id}>{work.worker.name}</RecordLink>,
        },
        {
          label: 'Assignment',
          value: assignment ? <RecordLink id={assignment.id}>{number}</RecordLink> : number,
        },
        {
          label: 'Client',
          value: <RecordLink id={work.client.id}>{work.client.name}</RecordLink>,
        },
        {
          label: 'Location',
          value: work.location && (
            <RecordLink id={work.location.id}>{work.location.name}</RecordLink>
          ),
        },
        { label: 'Approval', value: approvalModeLabels[claim.approvalMode] },
        { label: 'Submitted', value: <InstantText instant={claim.submittedAt} /> },
        {
          label: 'Decided',
          value: decidedAt && (
            <>
              <WhenAndWho at={decidedAt} who={decidedBy} />
              {decidedVia && ` · ${decidedViaLabels[decidedVia]}`}
            </>
          ),
        },
        { label: 'Reason', value: claim.reason },
        { label: 'Last reminder', value: <DateText date={claim.remindedOn} /> },
        { label: 'Escalated', value: <DateText date={claim.escalatedOn} /> },
        { label: 'Billing', value: billingStatusLabels[claim.billingStatus] },
        { label: 'Payroll', value: payrollStatusLabels[claim.payrollStatus] },
      ]}
    />
  );
}
