import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

type FactListProps = { facts: readonly { label: string; value: ReactNode }[] };

/** Facts under their names, in two columns where there is room. A missing one is a dash. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={classes.list}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
            {value === null || value === undefined || value === '' ? '—' : value}
          </Text>
        </div>
      ))}
    </dl>
  );
}
