import { timesheetComparison as english } from '@stint/messages/en/timesheet-comparison.ts';
import { timesheetComparison as spanish } from '@stint/messages/es/timesheet-comparison.ts';
import type { TimesheetComparisonTexts } from '@stint/messages/screen/timesheet-comparison.ts';
import { useMessages } from '../../messages/messages-context.tsx';

/** What a comparison says, in the language of the page. Its screens are loaded when they are opened, so both are. */
export function useComparisonTexts(): TimesheetComparisonTexts {
  return useMessages().language === 'es' ? spanish : english;
}
