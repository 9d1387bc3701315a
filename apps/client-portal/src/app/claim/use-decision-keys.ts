import { isTyping, overlay } from '@stint/ui/kbd/typing.ts';
import { useEffect, useRef } from 'react';

type DecisionKeys = { onApprove?: () => void; onReject?: () => void };

/** On the page of one: a approves, r rejects; not while somebody types or a dialog is open. */
export function useDecisionKeys(keys: DecisionKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target as HTMLElement) || document.querySelector(overlay)) return;
      const { onApprove, onReject } = latest.current;
      const run = { a: onApprove, r: onReject }[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
