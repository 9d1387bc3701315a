import { ActionIcon } from '@mantine/core';
import { IconArrowsDiagonal, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { RecordView } from './record-view.tsx';
import type { RecordViewProps } from './record-view.tsx';
import { useListShortcuts, type ShortcutEntry } from '../shortcuts/shortcuts.tsx';
import { useReturnedFocus } from '../dialog/use-returned-focus.ts';
import classes from './record-panel.module.css';

type RecordPanelProps = RecordViewProps & {
  onClose: () => void;
  /** Opens the record on a page of its own. */
  onExpand?: () => void;
};

/**
 * A record next to its grid. The grid stays usable, Escape closes the panel, and the focus returns to the row.
 * On a phone it fills the screen. Give it a `key` of the record's id only if its state must not carry over.
 */
export function RecordPanel({ onClose, onExpand, ...record }: RecordPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const within = useRef(false);
  useReturnedFocus();
  useListShortcuts(panelKeys);
  useEffect(() => {
    // If a dialog was opened while the record was loading, the focus stays there.
    if (document.activeElement?.closest('[role=dialog]')) return;
    panel.current?.querySelector<HTMLElement>('[data-panel-close]')?.focus({ preventScroll: true });
  }, []);

  // If a button disappears after its action, such as “Cancel” on a cancelled record, the panel gets the focus.
  useEffect(() => {
    if (within.current && document.activeElement === document.body) panel.current?.focus();
  });

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      onFocus={() => (within.current = true)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) within.current = false;
      }}
      aria-label={record.title}
      className={classes.panel}
      onKeyDown={(event) => {
        // A menu that the panel opened is elsewhere in the document and closes itself.
        const inside = event.currentTarget.contains(event.target as Node);
        if (event.key !== 'Escape' || event.defaultPrevented || !inside) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={classes.bar}>
        {onExpand && (
          <ActionIcon aria-label="Open as a page" onClick={onExpand}>
            <IconArrowsDiagonal size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon data-panel-close aria-label={`Close ${record.title}`} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.scroll}>
        <RecordView {...record} />
      </div>
    </aside>
  );
}

const panelKeys: readonly ShortcutEntry[] = [
  { keys: ['Esc'], label: 'Close the record', where: 'On a record' },
];
