import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The element next to the page's title; null until the shell has rendered it. */
export const PageActionsSlot = createContext<HTMLElement | null>(null);

/** Puts a page's own buttons next to its title in the top bar. */
export function PageActions({ children }: { children: ReactNode }) {
  const slot = useContext(PageActionsSlot);
  return slot && createPortal(children, slot);
}
