import type { IsoDate } from '../kernel/dates.ts';
import { type Labels, stateLabels } from '../kernel/labels.ts';
import type { States } from '../kernel/machine.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { ApprovalMode } from './approval-mode.ts';

/** Timesheets and expense reports are claims of a worker and have the same lifecycle (L-13, L-14). */
export const claimStates = {
  DRAFT: { label: 'Draft', tone: 'neutral' },
  SUBMITTED: { label: 'Submitted', tone: 'info' },
  APPROVED: { label: 'Approved', tone: 'success' },
  REJECTED: { label: 'Rejected', tone: 'danger' },
  VOID: { label: 'Void', tone: 'neutral', final: true },
} as const satisfies States;

export type ClaimStatus = keyof typeof claimStates;
export const claimStatusLabels = stateLabels(claimStates);

/** Whether it still has its lines; those of a disputed part that is void went back to the claim it was split off. */
export const isStanding = ({ status }: { status: ClaimStatus }): boolean =>
  !('final' in claimStates[status]);

export const billingStatusLabels = {
  OPEN: 'Not invoiced',
  INVOICED: 'Invoiced',
} as const satisfies Labels<string>;

/** Where an approved claim stands on the ledger of billing. */
export type BillingStatus = keyof typeof billingStatusLabels;

export const payrollStatusLabels = {
  OPEN: 'Not on payroll',
  PAYROLLED: 'Payrolled',
} as const satisfies Labels<string>;

/** Where it stands on the ledger of payroll, which knows nothing of billing. */
export type PayrollStatus = keyof typeof payrollStatusLabels;

/** Who acts on a claim. The system acts for the agency. */
export type ClaimParty = 'EMPLOYEE' | 'CLIENT' | 'AGENCY';

/** A claim as its lifecycle sees it. */
export interface ClaimRecord {
  id: string;
  label: string;
  status: ClaimStatus;
  /** As it was when the claim was begun (T-10). */
  approvalMode: ApprovalMode;
  /** Its days, at the location; its last one is not after the end of the assignment. */
  startDate: IsoDate;
  endDate: IsoDate;
  lineIds: readonly string[];
  /** That it is on, without those that were removed. */
  invoices: readonly { id: string; number: string }[];
  /** That it was exported with. */
  payrollBatch: { id: string; label: string } | null;
  /** What a partial approval made of its disputed lines. */
  disputed: DisputedPart | null;
  /** Dates at the location. */
  submittedOn: IsoDate | null;
  remindedOn: IsoDate | null;
  escalatedOn: IsoDate | null;
}

/** The rejected claim that holds the disputed lines of another (T-8). */
export interface DisputedPart {
  id: string;
  label: string;
  /** Nobody has changed or submitted it since. */
  isUntouched: boolean;
}

/** What the agency or the client has set about claims. */
export interface ClaimRules {
  /** Submitted before its last day is over. */
  earlySubmission: boolean;
  /** Days until somebody is reminded, after the last day or after submission. */
  remindAfterDays: number;
  /** Days from submission until others are asked to approve. */
  escalateAfterDays: number;
}

export interface ClaimFacts {
  /** `null` while it is being begun. */
  claim: ClaimRecord | null;
  rules: ClaimRules;
  askedBy: ClaimParty;
  /** What its checks found (T-9); warnings can be acknowledged. */
  findings: readonly Refusal[];
  /** What whoever acts has to accept; `null` for nothing (S-6, S-10). */
  disclaimer: string | null;
  /** At the location. */
  today: IsoDate;
}

export interface ClaimInput {
  /** Rejecting and disputing: what has to change. Voiding: why. */
  reason?: string | null;
  /** The text that was accepted, which is kept with the time. */
  acceptedDisclaimer?: string | null;
  /** Approving in part: the lines that are not approved. */
  disputedLineIds?: readonly string[] | null;
}
