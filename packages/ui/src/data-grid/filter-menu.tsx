import { Button, Menu } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { GridColumn } from './grid-column.ts';
import type { GridFilters } from './grid-query.ts';

type FilterMenuProps<Row> = {
  columns: readonly GridColumn<Row>[];
  filters: GridFilters;
  onPick: (column: string) => void;
  buttonRef: Ref<HTMLButtonElement>;
};

/** Offers the columns that can be filtered. */
export function FilterMenu<Row>({ columns, filters, onPick, buttonRef }: FilterMenuProps<Row>) {
  const open = columns.filter((column) => column.filter && !(column.id in filters));
  if (!columns.some((column) => column.filter)) return null;
  return (
    <Menu position="bottom-start" width={220} returnFocus={false}>
      <Menu.Target>
        <Button
          ref={buttonRef}
          size="xs"
          variant="default"
          leftSection={<IconFilter size={14} aria-hidden />}
          disabled={open.length === 0}
        >
          Filter
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {open.map((column) => (
          <Menu.Item key={column.id} onClick={() => onPick(column.id)}>
            {column.header}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
