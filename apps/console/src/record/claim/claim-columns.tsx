import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import {
  billingStatusLabels,
  claimStates,
  payrollStatusLabels,
  type BillingStatus,
  type ClaimStatus,
  type PayrollStatus,
} from '@stint/domain/timesheet/claim.ts';
import type { ApprovalMode } from '@stint/domain/timesheet/approval-mode.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';
import type { GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import {
  optionalTextColumn,
  statusColumn,
  workClientColumn,
  workerColumn,
  workLocationColumn,
  workTitleColumn,
} from '../columns.tsx';

/** What the grids of timesheets and of expense reports show alike. */
export type ClaimRow = {
  status: ClaimStatus;
  startDate: string;
  endDate: string;
  approvalMode: ApprovalMode;
  billingStatus: BillingStatus;
  payrollStatus: PayrollStatus;
  submittedAt: string | null;
  decidedAt: string | null;
  decidedBy: { displayName: string } | null;
  escalatedOn: string | null;
  reason: string | null;
  employee: { id: string };
  work: {
    jobTitle: string;
    worker: { name: string };
    client: { id: string; name: string };
    location: { id: string; name: string } | null;
  };
};

type Column = GridColumn<ClaimRow>;

/** Whose it is, for whom, of when, and where it stands. */
export const claimColumns: readonly Column[] = [
  workerColumn,
  workClientColumn,
  {
    id: 'from',
    header: 'From',
    exported: ['startDate'],
    cell: ({ startDate }) => <DateText date={startDate} />,
    sortable: true,
    filter: { kind: 'dates' },
    width: 130,
  },
  {
    id: 'through',
    header: 'Through',
    exported: ['endDate'],
    cell: ({ endDate }) => <DateText date={endDate} />,
    filter: { kind: 'dates' },
    width: 130,
  },
  { ...statusColumn(claimStates), width: 150 },
];

/** Where the work is, who approves, and what was decided. */
export const claimDecisionColumns: readonly Column[] = [
  {
    id: 'submitted',
    header: 'Submitted',
    exported: ['submittedAt'],
    cell: ({ submittedAt }) => <InstantText instant={submittedAt} />,
    sortable: true,
    filter: { kind: 'dates', optional: true },
    width: 190,
  },
  workTitleColumn,
  workLocationColumn,
  {
    id: 'approval',
    header: 'Approval',
    exported: ['approvalMode'],
    cell: ({ approvalMode }) => approvalModeLabels[approvalMode],
    filter: { kind: 'choice', options: choicesOf(approvalModeLabels) },
    width: 160,
  },
  {
    id: 'escalated',
    header: 'Escalated',
    exported: ['escalatedOn'],
    cell: ({ escalatedOn }) => <DateText date={escalatedOn} />,
    filter: { kind: 'dates', optional: true },
    width: 130,
  },
  {
    id: 'decided',
    header: 'Decided',
    exported: ['decidedAt', 'decidedBy.displayName'],
    cell: ({ decidedAt, decidedBy }) =>
      decidedAt ? <WhenAndWho at={decidedAt} who={decidedBy} /> : '—',
    filter: { kind: 'dates', optional: true },
    width: 260,
  },
  optionalTextColumn('reason', 'Reason', 220),
  {
    id: 'billing',
    header: 'Billing',
    exported: ['billingStatus'],
    cell: ({ billingStatus }) => billingStatusLabels[billingStatus],
    filter: { kind: 'choice', options: choicesOf(billingStatusLabels) },
    width: 140,
  },
  {
    id: 'payroll',
    header: 'Payroll',
    exported: ['payrollStatus'],
    cell: ({ payrollStatus }) => payrollStatusLabels[payrollStatus],
    filter: { kind: 'choice', options: choicesOf(payrollStatusLabels) },
    width: 150,
  },
];
