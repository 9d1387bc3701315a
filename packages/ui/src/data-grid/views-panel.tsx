import { ActionIcon, Button, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { GridQuery } from './grid-query.ts';
import { viewOf, type SavedViews } from './saved-views.ts';
import classes from './toolbar.module.css';

export type ViewsPanelProps = {
  views: SavedViews;
  query: GridQuery;
  onQueryChange: (query: GridQuery) => void;
};

/** The saved views: opens or deletes one, and saves the current one under a name. */
export function ViewsPanel({
  views,
  query,
  onQueryChange,
  onDone,
}: ViewsPanelProps & { onDone: () => void }) {
  const [name, setName] = useState('');
  const current = viewOf(views, query);
  return (
    <Stack gap="xs">
      <ul className={classes.columnList}>
        {views.list.map((view) => (
          <li key={view.name} className={classes.columnItem}>
            <Button
              className={classes.columnName}
              size="compact-sm"
              variant={view === current ? 'light' : 'subtle'}
              color={view === current ? undefined : 'gray'}
              justify="flex-start"
              aria-current={view === current || undefined}
              onClick={() => {
                onQueryChange(view.query);
                onDone();
              }}
            >
              {view.name}
            </Button>
            {views.isOwn(view.name) && (
              <ActionIcon
                size="sm"
                aria-label={`Forget ${view.name}`}
                onClick={() => views.remove(view.name)}
              >
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <form
        className={classes.saveView}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          views.save(name.trim(), query);
          setName('');
          onDone();
        }}
      >
        <TextInput
          size="xs"
          aria-label="Name of this view"
          placeholder="Name this view"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default">
          Save
        </Button>
      </form>
    </Stack>
  );
}
