import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';

/**
 * What somebody has to accept when they submit or approve time (S-6, S-10): the text of their account, else that of
 * the client or the agency. The agency itself accepts nothing.
 */
export function disclaimerOf(
  viewer: Viewer | null,
  { submissionDisclaimer, approvalDisclaimer }: TimeSettings,
): string | null {
  if (viewer?.kind === 'EMPLOYEE') {
    return viewer.preferences.timesheetDisclaimer ?? submissionDisclaimer;
  }
  if (viewer?.kind !== 'CLIENT_CONTACT') return null;
  return viewer.preferences.timesheets.disclaimer ?? approvalDisclaimer;
}
