import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatCount } from '../locale/format-count.ts';
import classes from './data-grid.module.css';

type BulkBarProps = { count: number; onClear: () => void; children?: ReactNode };

/** What can be done with the selected rows. It floats over the bottom of the grid, so that no row moves. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  return (
    <div role="region" aria-label="Selected rows" className={classes.bulk}>
      <span role="status" className={classes.bulkCount}>
        {formatCount(count)} selected
      </span>
      {children}
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        leftSection={<IconX size={14} aria-hidden />}
        onClick={onClear}
      >
        Clear
      </Button>
    </div>
  );
}
