import { useEffect, useRef, type ReactNode } from 'react';
import { ignoreHeldEnter } from './ignore-held-enter.ts';
import { keepBeginning } from './keep-beginning.ts';

/** What stands in a dialog, with the focus on the first thing to do. */
export function DialogBody({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => keepBeginning(body.current!), []);
  useEffect(() => ignoreHeldEnter(body.current!), []);
  return <div ref={body}>{children}</div>;
}
