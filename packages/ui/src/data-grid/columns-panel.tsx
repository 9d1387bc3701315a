import { ActionIcon, Button, Checkbox, SegmentedControl, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Dispatch, SetStateAction } from 'react';
import type { GridColumn } from './grid-column.ts';
import { declaredLayout, movedTo, withShown } from './grid-layout.ts';
import type { Density, GridLayout } from './grid-layout.ts';
import classes from './toolbar.module.css';

export type ColumnsPanelProps<Row> = {
  columns: readonly GridColumn<Row>[];
  layout: GridLayout;
  setLayout: Dispatch<SetStateAction<GridLayout>>;
};

const densities: { value: Density; label: string }[] = [
  { value: 'compact', label: 'Compact' },
  { value: 'regular', label: 'Regular' },
  { value: 'roomy', label: 'Comfortable' },
];

/** Which columns are shown and in which order, the height of the rows, and a reset button. */
export function ColumnsPanel<Row>({ columns, layout, setLayout }: ColumnsPanelProps<Row>) {
  const headerOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id;
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Density"
        data={densities}
        value={layout.density}
        onChange={(density) => setLayout((now) => ({ ...now, density: density as Density }))}
      />
      <ul className={classes.columnList}>
        {layout.order.map((id, index) => (
          <li key={id} className={classes.columnItem}>
            <Checkbox
              size="xs"
              className={classes.columnName}
              label={headerOf(id)}
              checked={!layout.hidden.includes(id)}
              onChange={(event) => {
                const shown = event.currentTarget.checked;
                setLayout((now) => withShown(now, id, shown));
              }}
            />
            <ActionIcon
              size="sm"
              aria-label={`Move ${headerOf(id)} up`}
              disabled={index === 0}
              onClick={() => setLayout((now) => movedTo(now, id, now.order[index - 1]!))}
            >
              <IconArrowUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size="sm"
              aria-label={`Move ${headerOf(id)} down`}
              disabled={index === layout.order.length - 1}
              onClick={() => setLayout((now) => movedTo(now, id, now.order[index + 1]!))}
            >
              <IconArrowDown size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        onClick={() => setLayout((now) => ({ ...declaredLayout(columns), density: now.density }))}
      >
        Reset columns
      </Button>
    </Stack>
  );
}
