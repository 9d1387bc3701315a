import type { States } from '../kernel/machine.ts';

/** Timesheets and expense reports are claims of a worker and have the same lifecycle. */
export const claimStates = {
  DRAFT: { label: 'Draft', tone: 'neutral' },
  SUBMITTED: { label: 'Submitted', tone: 'info' },
  APPROVED: { label: 'Approved', tone: 'success' },
  REJECTED: { label: 'Rejected', tone: 'danger' },
  INVOICED: { label: 'Invoiced', tone: 'success' },
  PAYROLLED: { label: 'Payrolled', tone: 'neutral', final: true },
} as const satisfies States;

export type ClaimStatus = keyof typeof claimStates;

export interface ClaimFacts {
  /** `null` while it is being begun. */
  claim: { id: string; status: ClaimStatus } | null;
}

export interface ClaimInput {
  /** Rejecting: what has to change. */
  reason?: string | null;
}
