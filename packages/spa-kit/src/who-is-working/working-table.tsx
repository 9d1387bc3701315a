import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { PortalTable, type PortalColumn } from '../portal/portal-table.tsx';
import type { WorkingLine } from './board-document.ts';
import classes from './working-board.module.css';

/** Lines that are drawn at first, and that are added when somebody asks for more. */
const step = 200;

type WorkingTableProps = {
  caption: string;
  columns: readonly PortalColumn<WorkingLine>[];
  lines: readonly WorkingLine[];
};

/** The people of a board in a table, on a phone as cards. */
export function WorkingTable({ caption, columns, lines }: WorkingTableProps) {
  const { portal } = useMessages();
  const [most, setMost] = useState(step);
  return (
    <div className={classes.lines}>
      <PortalTable
        caption={caption}
        columns={columns}
        rows={lines.slice(0, most)}
        rowId={({ key }) => key}
      />
      {lines.length > most && (
        <Group justify="space-between" mt="md">
          <span>{portal.shown(most, lines.length)}</span>
          <Button variant="default" size="md" onClick={() => setMost(most + step)}>
            {portal.more}
          </Button>
        </Group>
      )}
    </div>
  );
}
