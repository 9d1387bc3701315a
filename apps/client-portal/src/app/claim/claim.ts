import type { AvailableAction } from '@stint/ui/action-bar/available-action.ts';
import type { ClaimStatus } from '../../gql/graphql.ts';

/** A line that is approved or disputed. */
export type ClaimLine = {
  id: string;
  /** “Mon, Nov 23, 8:00 AM–4:30 PM”: which line it is, and what it says. */
  label: string;
};

/** What the checks found. */
export type Finding = { code: string; message: string; isWarning: boolean };

/** A timesheet or an expense report, as it is decided on. */
export type Claim = {
  id: string;
  version: number;
  number: number;
  status: ClaimStatus;
  lines: readonly ClaimLine[];
  /** What these of its lines come to, written. */
  amountOf: (lines: readonly ClaimLine[]) => string;
  findings: readonly Finding[];
  /** What the viewer has to accept to approve it; null for nothing. */
  disclaimer: string | null;
  actions: readonly AvailableAction[];
};

/** The action, where this viewer has it at all. */
export const actionOf = ({ actions }: Claim, name: string): AvailableAction | undefined =>
  actions.find(({ action }) => action === name);
