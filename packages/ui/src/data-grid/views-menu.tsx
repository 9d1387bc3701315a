import { ActionIcon, Button, Popover, Stack, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { GridQuery } from './grid-query.ts';
import type { SavedViews } from './saved-views.ts';
import classes from './toolbar.module.css';

type ViewsMenuProps = {
  views: SavedViews;
  query: GridQuery;
  onQueryChange: (query: GridQuery) => void;
};

/** Opens a saved view, saves the current one under a name, or deletes one. */
export function ViewsMenu({ views, query, onQueryChange }: ViewsMenuProps) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const current = views.list.find((view) => JSON.stringify(view.query) === JSON.stringify(query));

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={280}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconBookmark size={14} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {current?.name ?? 'Views'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved views">
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
                    setOpened(false);
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
              setOpened(false);
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
      </Popover.Dropdown>
    </Popover>
  );
}
