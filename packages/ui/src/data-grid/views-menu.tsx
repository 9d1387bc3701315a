import { Button, Popover } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { useLazyModule } from '../lazy-module/use-lazy-module.ts';
import { viewOf } from './saved-views.ts';
import type { ViewsPanelProps } from './views-panel.tsx';

const loadPanel = () => import('./views-panel.tsx');

/** The button that is named after the view, and opens the saved views. */
export function ViewsMenu(props: ViewsPanelProps) {
  const { views, query } = props;
  const [opened, setOpened] = useState(false);
  const panel = useLazyModule(loadPanel, opened);
  return (
    <Popover
      opened={opened && panel !== null}
      onChange={setOpened}
      position="bottom-start"
      width="min(340px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          maw={320}
          leftSection={<IconBookmark size={14} aria-hidden />}
          onClick={() => {
            if (!opened) views.refresh();
            setOpened(!opened);
          }}
        >
          {viewOf(views, query)?.name ?? 'Views'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved views">
        {panel && <panel.ViewsPanel {...props} onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
