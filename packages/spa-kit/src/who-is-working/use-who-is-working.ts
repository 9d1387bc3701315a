import type { WhoIsWorkingTexts } from '@stint/messages/screen/who-is-working.ts';
import { useLiveBoard, type LiveBoard } from './use-live-board.ts';
import { useWorkingTexts } from './working-texts.ts';

/** What a screen of who works today shows: null until the board has come, or cannot. */
export function useWhoIsWorking(): { texts: WhoIsWorkingTexts; live: LiveBoard } | null {
  const texts = useWorkingTexts();
  const live = useLiveBoard();
  const isKnown = live.board !== null || live.isLost;
  return texts && isKnown ? { texts, live } : null;
}
