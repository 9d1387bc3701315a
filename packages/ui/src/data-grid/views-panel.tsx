import { Button, Stack, Text } from '@mantine/core';
import { Suspense, useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { LeaveQuestion } from '../dialog/leave-question.tsx';
import { leaveTyped } from '../dialog/leave-typed.ts';
import { useLeaving } from '../dialog/use-leaving.ts';
import { UnsavedFormsContext, useUnsavedForms } from '../form/unsaved-forms.ts';
import type { ChangeQuery, GridQuery } from './grid-query.ts';
import { SaveViewForm } from './save-view-form.tsx';
import { viewOf, type SavedView, type SavedViews, type StoredView } from './saved-views.ts';
import { StoredViewItem } from './stored-view-item.tsx';
import { ViewItem } from './view-item.tsx';
import classes from './views.module.css';

export type ViewsPanelProps = {
  views: SavedViews;
  query: GridQuery;
  onQueryChange: ChangeQuery;
};

type OpenPanel = {
  /** For everything that closes the menu: asks before a name that was typed is lost. */
  leave: Ref<() => void>;
  onDone: () => void;
};

/** The views of the grid: opens one, changes those that the user may change, and saves the current query under a name. */
export function ViewsPanel({
  views,
  query,
  onQueryChange,
  leave,
  onDone,
}: ViewsPanelProps & OpenPanel) {
  const panel = useRef<HTMLDivElement>(null);
  const { unsaved, note } = useUnsavedForms();
  const leaving = useLeaving({ unsaved, root: panel, onClose: onDone });
  useImperativeHandle(leave, () => () => {
    // A dialog over the menu is what is closed.
    if (!document.querySelector('[aria-modal="true"]')) leaving.leave();
  });
  const current = viewOf(views, query);
  const stored = views.stored ?? [];
  const open = (view: SavedView) => {
    onQueryChange(() => view.query);
    leaving.leave();
  };
  const item = (view: StoredView) => (
    <StoredViewItem
      key={view.id}
      view={view}
      views={views}
      current={view === current}
      onOpen={() => open(view)}
      onChanged={() => panel.current?.focus()}
    />
  );
  return (
    <Stack gap="xs" ref={panel} tabIndex={-1} className={classes.panel}>
      {views.Guard && unsaved && (
        <Suspense>
          <views.Guard unsaved={!leaving.over} />
        </Suspense>
      )}
      <UnsavedFormsContext value={note}>
        <div className={classes.groups}>
          <ViewGroup label="Built-in views">
            {views.given.map((view) => (
              <ViewItem
                key={view.name}
                view={view}
                current={view === current}
                onOpen={() => open(view)}
              />
            ))}
          </ViewGroup>
          <ViewGroup label="Shared views">{stored.filter(({ own }) => !own).map(item)}</ViewGroup>
          <ViewGroup label="My views">{stored.filter(({ own }) => own).map(item)}</ViewGroup>
        </div>
        {views.failed && <NotLoaded onRetry={views.refresh} />}
        <SaveViewForm views={views} query={query} onDone={onDone} />
      </UnsavedFormsContext>
      {leaving.asking && (
        <LeaveQuestion onDiscard={leaving.discard} onStay={leaving.stay} words={leaveTyped} />
      )}
    </Stack>
  );
}

/** Views of one kind; nothing where there are none. */
function ViewGroup({ label, children }: { label: string; children: readonly ReactNode[] }) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section>
      <Text id={id} size="xs" c="dimmed" fw={500}>
        {label}
      </Text>
      <ul aria-labelledby={id} className={classes.list}>
        {children}
      </ul>
    </section>
  );
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={classes.item}>
      <Text size="xs" className={classes.name}>
        Saved views could not be loaded.
      </Text>
      <Button size="compact-xs" variant="default" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
