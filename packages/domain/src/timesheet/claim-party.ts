import type { Labels } from '../kernel/labels.ts';
import type { ClaimParty } from './claim.ts';

/** For whom somebody writes about a claim, or acts on it. */
export const claimPartyLabels = {
  EMPLOYEE: 'Employee',
  CLIENT: 'Client',
  AGENCY: 'Agency',
} as const satisfies Labels<ClaimParty>;
