import { schedule } from '@stint/messages/en/own-schedule.ts';
import type { ScheduleTexts } from '@stint/messages/screen/own-schedule.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screen of own shifts says, in the language that is shown. */
export function useScheduleTexts(): ScheduleTexts {
  return useTexts().ownSchedule ?? schedule;
}
