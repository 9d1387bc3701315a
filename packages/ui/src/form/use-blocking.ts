import { useEffect, useRef, useState } from 'react';
import { blockingIn, isUnfinished, showBlocking } from './blocking.ts';

/**
 * Shows what prevents a form from being sent: after a try, what is wrong scrolls into view and takes the
 * focus, also when only the server's answer says so.
 *
 * @returns `root`, the ref of the form or the part of the screen that is one; `attempt`, called when
 * somebody tries to send it, which answers false where a field holds text that stands for no value; and the
 * names of what is wrong since then, for `BlockedBy`
 */
export function useBlocking<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const looking = useRef(false);
  const [, setTries] = useState(0);
  const [names, setNames] = useState<readonly string[]>(none);

  // After every rendering, because errors appear with the validation or with the server's answer.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it ends when nothing else is found
  useEffect(() => {
    if (!root.current || (!looking.current && names.length === 0)) return;
    const blocking = blockingIn(root.current);
    if (looking.current && blocking[0]) {
      looking.current = false;
      showBlocking(blocking[0]);
    }
    const now = [...new Set(blocking.map(({ name }) => name).filter(Boolean))];
    if (now.join('\n') !== names.join('\n')) setNames(now);
  });

  // Whoever goes on typing before the answer is there keeps the focus. A dialog's form may not exist before
  // the first try.
  useEffect(() => {
    const form = root.current;
    const typing = () => {
      looking.current = false;
    };
    form?.addEventListener('input', typing);
    return () => form?.removeEventListener('input', typing);
  });

  const attempt = (): boolean => {
    looking.current = true;
    setTries((tries) => tries + 1);
    return !root.current || !isUnfinished(root.current);
  };
  return { root, attempt, blockedBy: names };
}

const none: readonly string[] = [];
