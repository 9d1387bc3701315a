import { useEffect, useImperativeHandle, useRef } from 'react';
import type { FocusEvent, Ref, RefObject } from 'react';
import type { PanelFocus } from './panel-frame.tsx';

/**
 * Where the focus is while a panel is open: it moves into the panel when a record is opened, stays where it is while
 * somebody leads through the list, and stays in the panel when a button in it disappears, such as “Cancel” on a
 * canceled record.
 *
 * @returns `stepping` to call before another record is led to, and the panel's `handlers`
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  recordId: string | undefined,
  ref: Ref<PanelFocus> | undefined,
) {
  const within = useRef(false);
  const stepping = useRef(false);
  const keep = () => {
    if (within.current && document.activeElement === document.body) panel.current?.focus();
  };
  useImperativeHandle(ref, () => ({ keep }));

  useEffect(() => {
    const stepped = stepping.current;
    stepping.current = false;
    if (stepped || panel.current?.contains(document.activeElement)) return;
    // If a dialog was opened while the record was loading, the focus stays there.
    if (document.activeElement?.closest('[role=dialog]')) return;
    panel.current?.querySelector<HTMLElement>('[data-panel-close]')?.focus({ preventScroll: true });
  }, [panel, recordId]);
  useEffect(keep);

  return {
    stepping: () => {
      stepping.current = true;
    },
    handlers: {
      onFocus: () => {
        within.current = true;
      },
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget) within.current = false;
      },
    },
  };
}
