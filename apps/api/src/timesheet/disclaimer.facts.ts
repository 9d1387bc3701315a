import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';

/**
 * What somebody has to accept when they submit or approve (S-6, S-10): the text of their account, else that of the
 * client or the agency. The agency itself accepts nothing, and whoever submits expenses declares no time.
 */
export function disclaimerOf(
  viewer: Viewer | null,
  { submissionDisclaimer, approvalDisclaimer }: TimeSettings,
  section: 'timesheets' | 'expenses' = 'timesheets',
): string | null {
  if (viewer?.kind === 'EMPLOYEE') {
    if (section === 'expenses') return null;
    return viewer.preferences.timesheetDisclaimer ?? submissionDisclaimer;
  }
  if (viewer?.kind !== 'CLIENT_CONTACT') return null;
  return viewer.preferences[section].disclaimer ?? approvalDisclaimer;
}
