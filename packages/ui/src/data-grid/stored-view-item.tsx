import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash, IconUsers, IconUsersMinus } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { RenameViewForm } from './rename-view-form.tsx';
import type { SavedViews, StoredView } from './saved-views.ts';
import { ViewItem } from './view-item.tsx';
import { ViewQuestion } from './view-question.tsx';
import classes from './views.module.css';

type StoredViewItemProps = {
  view: StoredView;
  views: SavedViews;
  current: boolean;
  onOpen: () => void;
  /** After a change, when the button that had the focus may be gone. */
  onChanged: () => void;
};

/** A view that somebody saved. What the user may not do with it is not offered. */
export function StoredViewItem({ view, views, current, onOpen, onChanged }: StoredViewItemProps) {
  const [asking, setAsking] = useState<'name' | 'delete' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setAsking(null);
    // Once the button is there again, unless somebody has gone on by then.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.current?.focus();
    });
  };
  const change = async (done: Promise<boolean>) => {
    if (await done) onChanged();
  };
  if (asking === 'name') {
    return (
      <li>
        <RenameViewForm
          view={view}
          onRename={(name) => views.update(view.id, { name })}
          onDone={leave}
        />
      </li>
    );
  }
  if (asking === 'delete') {
    return (
      <li>
        <ViewQuestion
          question={`Delete “${view.name}”?${view.shared ? ` Everyone in ${views.agency} loses it.` : ''}`}
          answer="Delete"
          danger
          onAnswer={() => void change(views.remove(view.id))}
          onCancel={leave}
        />
      </li>
    );
  }
  const { name, own, shared, deletable } = view;
  return (
    <ViewItem
      view={view}
      current={current}
      onOpen={onOpen}
      note={own ? (shared ? 'Shared' : undefined) : view.owner}
      buttonRef={button}
    >
      {own && (
        <ViewButton label={`Rename ${name}`} onClick={() => setAsking('name')}>
          <IconPencil size={14} aria-hidden />
        </ViewButton>
      )}
      {own && !shared && (
        <ViewButton
          label={`Share ${name}`}
          onClick={() => void change(views.update(view.id, { shared: true }))}
        >
          <IconUsers size={14} aria-hidden />
        </ViewButton>
      )}
      {deletable && shared && (
        <ViewButton
          label={`Stop sharing ${name}`}
          onClick={() => void change(views.update(view.id, { shared: false }))}
        >
          <IconUsersMinus size={14} aria-hidden />
        </ViewButton>
      )}
      {deletable && (
        <ViewButton label={`Delete ${name}`} onClick={() => setAsking('delete')}>
          <IconTrash size={14} aria-hidden />
        </ViewButton>
      )}
    </ViewItem>
  );
}

type ViewButtonProps = { label: string; onClick: () => void; children: ReactNode };

function ViewButton({ label, onClick, children }: ViewButtonProps) {
  return (
    <ActionIcon
      size="sm"
      className={classes.button}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
