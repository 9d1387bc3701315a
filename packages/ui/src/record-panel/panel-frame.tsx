import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconArrowsDiagonal, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useReturnedFocus } from '../dialog/use-returned-focus.ts';
import { useListShortcuts, type ShortcutEntry } from '../shortcuts/shortcuts.tsx';
import { PanelEdge } from './panel-edge.tsx';
import type { Neighbors } from './neighbors.ts';
import { useNeighborKeys } from './use-neighbor-keys.ts';
import { usePanelFocus } from './use-panel-focus.ts';
import classes from './record-panel.module.css';

export type PanelFrameProps = {
  /** The record's name; names the panel too. */
  title: string;
  /** Which record it is; another one takes the focus when it is opened from outside. */
  recordId?: string;
  onClose: () => void;
  /** Opens the record on a page of its own. */
  onExpand?: () => void;
  /** The records around it in its list; absent where it is in none. */
  neighbors?: Neighbors | null;
  children: ReactNode;
};

/** How the record inside keeps the focus in its panel. */
export type PanelFocus = { keep: () => void };

/**
 * A place beside the grid for a record. The grid stays usable, Escape closes the panel, and the focus returns to the
 * row. It stays while the record in it changes: ↑ ↓ (with the focus inside), J and K lead through the list. Its edge
 * is dragged, or moved with ← and →. On a phone it fills the screen.
 */
export function PanelFrame({ ref, ...props }: PanelFrameProps & { ref?: Ref<PanelFocus> }) {
  const { title, onClose, onExpand, neighbors = null, children } = props;
  const panel = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  useReturnedFocus({ toGrid: true });
  useListShortcuts(panelKeys);
  const focus = usePanelFocus(panel, props.recordId, ref);
  const step = (to: (() => void) | undefined) => {
    if (!to) return;
    focus.stepping();
    to();
  };
  const onArrow = useNeighborKeys({
    previous: () => step(neighbors?.previous),
    next: () => step(neighbors?.next),
  });
  // The next record is read from its beginning.
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [props.recordId]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    // A menu or a dialog that the panel opened is elsewhere in the document and closes itself.
    const inside = event.currentTarget.contains(target) && !target.closest('[role=dialog]');
    if (event.defaultPrevented || !inside) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else onArrow(event);
  };

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      {...focus.handlers}
      aria-label={title}
      data-record-panel=""
      className={classes.panel}
      onKeyDown={onKeyDown}
    >
      <PanelEdge />
      <div className={classes.bar}>
        {neighbors && (
          <div className={classes.neighbors}>
            <Step label="Previous record" keys="K" to={neighbors.previous} onStep={step}>
              <IconChevronUp size={18} aria-hidden />
            </Step>
            <Step label="Next record" keys="J" to={neighbors.next} onStep={step}>
              <IconChevronDown size={18} aria-hidden />
            </Step>
            <Text size="xs" c="dimmed" aria-live="polite">
              {neighbors.position}
            </Text>
          </div>
        )}
        {onExpand && (
          <ActionIcon aria-label="Open as a page" onClick={onExpand}>
            <IconArrowsDiagonal size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon data-panel-close aria-label={`Close ${title}`} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <div ref={scroll} className={classes.scroll}>
        {children}
      </div>
    </aside>
  );
}

const panelKeys: readonly ShortcutEntry[] = [
  { keys: ['Esc'], label: 'Close the record', where: 'On a record' },
];

type StepProps = {
  label: string;
  keys: string;
  to: (() => void) | undefined;
  onStep: (to: (() => void) | undefined) => void;
  children: ReactNode;
};

/** It stays focusable at the end of the list, so that the keyboard does not lose its place. */
function Step({ label, keys, to, onStep, children }: StepProps) {
  return (
    <Tooltip label={`${label} (${keys})`} openDelay={400}>
      <ActionIcon
        aria-label={label}
        aria-keyshortcuts={keys}
        aria-disabled={to === undefined || undefined}
        data-disabled={to === undefined || undefined}
        onClick={() => onStep(to)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
