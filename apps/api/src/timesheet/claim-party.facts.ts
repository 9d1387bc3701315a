import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { ClaimParty } from '@stint/domain/timesheet/claim.ts';

/** For whom somebody acts on a claim. The system and partners act for the agency. */
export function claimPartyOf(viewer: Viewer | null): ClaimParty {
  if (viewer?.kind === 'EMPLOYEE') return 'EMPLOYEE';
  return viewer?.kind === 'CLIENT_CONTACT' ? 'CLIENT' : 'AGENCY';
}
