import { isTyping, overlay } from '@stint/ui/kbd/typing.ts';
import { useEffect, useRef, type RefObject } from 'react';

type ListKeys = {
  onToggle: (index: number) => void;
  /** The row that has the focus; null where none has. */
  onApprove: (index: number | null) => void;
  onReject: (index: number | null) => void;
};

/** Links that name the rows of a list, in order. */
const linksIn = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row-link]') ?? []),
];

/**
 * A list by keyboard: the focus moves from row to row with j and k or the arrows, Space selects, a approves, r rejects.
 * Enter opens, as the focus is on the link of the row. Nothing happens while somebody types or a dialog is open.
 *
 * @param keys undefined where nobody may decide; moving works all the same
 * @returns for the element around the list
 */
export function useListKeys(keys: ListKeys | undefined): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(target) || document.querySelector(overlay)) return;
      const links = linksIn(list.current);
      const at = links.findIndex((link) => link.closest('tr')?.contains(target));
      const step = steps[event.key];
      if (step !== undefined) {
        if (links.length === 0) return;
        const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1);
        links[next]?.focus();
      } else if (event.key === ' ' && at >= 0 && target === links[at] && latest.current) {
        latest.current.onToggle(at);
      } else if (event.key === 'a' && latest.current) {
        latest.current.onApprove(at < 0 ? null : at);
      } else if (event.key === 'r' && latest.current) {
        latest.current.onReject(at < 0 ? null : at);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return list;
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
