import { timesheets } from '@stint/messages/en/own-timesheets.ts';
import type { TimesheetTexts } from '@stint/messages/screen/own-timesheets.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screens of own timesheets say, in the language that is shown. */
export function useTimesheetTexts(): TimesheetTexts {
  return useTexts().timesheets ?? timesheets;
}
