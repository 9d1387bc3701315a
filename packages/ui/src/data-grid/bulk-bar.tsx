import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatCount } from '../locale/format-count.ts';
import classes from './data-grid.module.css';

type BulkBarProps = {
  count: number;
  /** How many of them are not among the loaded rows. */
  outOfSight: number;
  /** Selects all rows that match, also those that are not loaded. */
  matching?: { total: number; onSelect: () => void; selecting: boolean };
  onClear: () => void;
  children?: ReactNode;
};

/** What can be done with the selected rows. It floats over the bottom of the grid, so that no row moves. */
export function BulkBar({ count, outOfSight, matching, onClear, children }: BulkBarProps) {
  return (
    <div role="region" aria-label="Selected rows" className={classes.bulk}>
      <span role="status" className={classes.bulkCount}>
        {formatCount(count)} selected
        {outOfSight > 0 && `, ${formatCount(outOfSight)} not shown`}
      </span>
      {matching && (
        <Button size="xs" variant="light" loading={matching.selecting} onClick={matching.onSelect}>
          Select all {formatCount(matching.total)} that match
        </Button>
      )}
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
