import { clock } from '@stint/messages/en/own-clock.ts';
import type { ClockTexts } from '@stint/messages/screen/own-clock.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the time clock says, in the language that is shown. */
export function useClockTexts(): ClockTexts {
  return useTexts().clock ?? clock;
}
