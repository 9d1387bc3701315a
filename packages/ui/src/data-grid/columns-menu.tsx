import { ActionIcon, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useLazyModule } from '../lazy-module/use-lazy-module.ts';
import type { ColumnsPanelProps } from './columns-panel.tsx';

const loadPanel = () => import('./columns-panel.tsx');

/** The button that opens the grid's columns and density. */
export function ColumnsMenu<Row>(props: ColumnsPanelProps<Row>) {
  const [opened, setOpened] = useState(false);
  const panel = useLazyModule(loadPanel, opened);
  return (
    <Popover
      opened={opened && panel !== null}
      onChange={setOpened}
      position="bottom-end"
      width={280}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={30}
          aria-label="Columns and density"
          onClick={() => setOpened(!opened)}
        >
          <IconColumns3 size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns and density">
        {panel && <panel.ColumnsPanel {...props} />}
      </Popover.Dropdown>
    </Popover>
  );
}
