import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import { useRef } from 'react';

/**
 * Asks before a dialog closes with the reason that was typed in it.
 *
 * @returns `root`, for the element around the fields; `leaving`, as of any dialog; and `question`, its words
 */
export function useLeavingReason<Root extends HTMLElement>(reason: string, onClose: () => void) {
  const root = useRef<Root>(null);
  const { leave } = useMessages();
  const leaving = useLeaving({ unsaved: reason.trim() !== '', root, onClose });
  const question = { question: leave.why, discard: leave.leave, stay: leave.stay };
  return { root, leaving, question };
}
