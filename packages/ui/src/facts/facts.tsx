import { DataList } from '@mantine/core';
import type { ReactNode } from 'react';

/** One fact about a record. A missing value is shown as a dash. */
export type Fact = { label: string; value: ReactNode };

/** A record's key facts, as a definition list. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <DataList gap={8} labelWidth="140px">
      {facts.map(({ label, value }) => (
        <DataList.Item key={label}>
          <DataList.ItemLabel>{label}</DataList.ItemLabel>
          <DataList.ItemValue>{isNothing(value) ? '—' : value}</DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  );
}

const isNothing = (value: ReactNode) =>
  value === null || value === undefined || value === '' || value === false;
