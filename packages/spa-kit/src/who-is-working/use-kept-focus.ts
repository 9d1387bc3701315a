import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * When what has the focus inside an element disappears, as with its line, the element itself gets it, so that the
 * keyboard continues there.
 *
 * @returns properties of that element
 */
export function useKeptFocus() {
  const ref = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  // After a dialog that closes has returned the focus itself.
  useEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  });
  const onFocus = ({ target }: FocusEvent) => {
    focused.current = target;
  };
  return { ref, tabIndex: -1, onFocus };
}
