import { Button, Popover } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useLazyModule } from '../lazy-module/use-lazy-module.ts';
import { viewOf } from './saved-views.ts';
import type { ViewsPanelProps } from './views-panel.tsx';

const loadPanel = () => import('./views-panel.tsx');

/** The button that is named after the view, and opens the saved views. */
export function ViewsMenu(props: ViewsPanelProps) {
  const { views, query } = props;
  const [opened, setOpened] = useState(false);
  const panel = useLazyModule(loadPanel, opened);
  const leave = useRef<() => void>(null);
  const close = () => (leave.current ? leave.current() : setOpened(false));
  return (
    <Popover
      opened={opened && panel !== null}
      onChange={close}
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
            if (opened) return close();
            views.refresh();
            setOpened(true);
          }}
        >
          {viewOf(views, query)?.name ?? 'Views'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved views">
        {panel && <panel.ViewsPanel {...props} leave={leave} onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
