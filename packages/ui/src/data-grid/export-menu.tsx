import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { GridColumn } from './grid-column.ts';
import type { GridLayout } from './grid-layout.ts';

/** A file of the list. */
export type ExportedFile = {
  format: 'csv' | 'xlsx';
  /** What it holds, in the server's words, in this order; everything that the server exports where left out. */
  columns?: readonly string[];
};

type ExportMenuProps<Row> = {
  columns: readonly GridColumn<Row>[];
  layout: GridLayout;
  onExport: (file: ExportedFile) => void;
  exporting: boolean | undefined;
};

/** Offers the list as a file: with the columns that are shown, in their order, or with all that there are. */
export function ExportMenu<Row>({ columns, layout, onExport, exporting }: ExportMenuProps<Row>) {
  const shown = shownFields(columns, layout);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          loading={exporting}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onExport({ format: 'csv', columns: shown })}>CSV</Menu.Item>
        <Menu.Item onClick={() => onExport({ format: 'xlsx', columns: shown })}>
          Excel (XLSX)
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => onExport({ format: 'csv' })}>CSV with all columns</Menu.Item>
        <Menu.Item onClick={() => onExport({ format: 'xlsx' })}>
          Excel (XLSX) with all columns
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function shownFields<Row>(columns: readonly GridColumn<Row>[], { order, hidden }: GridLayout) {
  return order
    .filter((id) => !hidden.includes(id))
    .flatMap((id) => columns.find((column) => column.id === id)?.exported ?? [id]);
}
