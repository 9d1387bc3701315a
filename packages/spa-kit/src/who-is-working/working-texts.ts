import { whoIsWorking } from '@stint/messages/en/who-is-working.ts';
import type { WhoIsWorkingTexts } from '@stint/messages/screen/who-is-working.ts';
import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { useMessages } from '../messages/messages-context.tsx';

const loadSpanish = () => import('@stint/messages/es/who-is-working.ts');

/** What the board says, in the language that is shown; null until that is loaded. */
export function useWorkingTexts(): WhoIsWorkingTexts | null {
  const isSpanish = useMessages().language === 'es';
  const spanish = useLazyModule(loadSpanish, isSpanish);
  if (!isSpanish) return whoIsWorking;
  return spanish?.whoIsWorking ?? null;
}
