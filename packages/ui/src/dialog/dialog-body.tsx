import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { keepBeginning } from './keep-beginning.ts';

/** What stands in a dialog, with the focus on the first thing to do. */
export function DialogBody({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => keepBeginning(body.current!), []);
  return (
    <div ref={body} onKeyDown={ignoreHeldEnter}>
      {children}
    </div>
  );
}

/** Enter that opened the dialog and is still held down confirms nothing in it. */
function ignoreHeldEnter(event: KeyboardEvent): void {
  const isOnButton = event.target instanceof HTMLButtonElement;
  if (event.repeat && event.key === 'Enter' && isOnButton) event.preventDefault();
}
