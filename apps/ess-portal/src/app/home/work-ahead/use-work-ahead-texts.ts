import { workAhead } from '@stint/messages/en/work-ahead.ts';
import type { WorkAheadTexts } from '@stint/messages/screen/work-ahead.ts';
import { useTexts } from '../../../messages/texts.ts';

/** What the home page says about the next shift and what is due, in the language that is shown. */
export function useWorkAheadTexts(): WorkAheadTexts {
  return useTexts().workAhead ?? workAhead;
}
