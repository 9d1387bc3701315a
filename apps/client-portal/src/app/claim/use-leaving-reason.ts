import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useLeaving } from '@stint/ui/dialog/use-leaving.ts';
import type { RefObject } from 'react';

/**
 * Asks before a dialog closes with the reason that was typed in it.
 *
 * @param root the element around the fields
 * @returns `leaving`, as of any dialog; `question`, its words; and `unsaved`, for `LeaveGuard`
 */
export function useLeavingReason(
  reason: string,
  root: RefObject<HTMLElement | null>,
  onClose: () => void,
) {
  const { leave } = useMessages();
  const typed = reason.trim() !== '';
  const leaving = useLeaving({ unsaved: typed, root, onClose });
  const question = { question: leave.why, discard: leave.leave, stay: leave.stay };
  return { leaving, question, unsaved: typed && !leaving.over };
}
