import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { isUnfinished } from '../form/blocking.ts';

type Leaving = {
  /** Something was entered that would be lost. */
  unsaved: boolean;
  /** The form; text in it that stands for no value yet would be lost too. */
  root: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/**
 * Asks before a dialog closes with what was entered in it.
 *
 * @returns `leave`, for all ways of closing it; `asking`, while `LeaveQuestion` stands in the place of the
 * buttons; `stay`, which returns the focus; and `over`, true once it may be left
 */
export function useLeaving({ unsaved, root, onClose }: Leaving) {
  const [asking, setAsking] = useState(false);
  const [over, setOver] = useState(false);
  const askedFrom = useRef<HTMLElement | null>(null);

  /** Guards must be removed before the screen changes. */
  const release = () => flushSync(() => setOver(true));
  const leave = () => {
    const loses = unsaved || (root.current !== null && isUnfinished(root.current));
    if (over || !loses) return onClose();
    if (!asking) askedFrom.current = document.activeElement as HTMLElement;
    setAsking(true);
  };
  const discard = () => {
    release();
    onClose();
  };
  const stay = () => {
    flushSync(() => setAsking(false));
    const first = root.current?.querySelector<HTMLElement>('input, textarea');
    (askedFrom.current?.isConnected ? askedFrom.current : first)?.focus();
  };
  return { asking, over, leave, discard, stay, release, endAsking: () => setAsking(false) };
}
