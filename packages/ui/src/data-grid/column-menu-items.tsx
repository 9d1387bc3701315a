import { Menu } from '@mantine/core';
import {
  IconArrowBarLeft,
  IconArrowBarRight,
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconEyeOff,
  IconFilter,
} from '@tabler/icons-react';
import type { Dispatch, SetStateAction } from 'react';
import { columnLimits } from './column-limits.ts';
import { narrowestColumn } from './grid-column.ts';
import type { GridColumn } from './grid-column.ts';
import { movedBy, withShown } from './grid-layout.ts';
import type { GridLayout } from './grid-layout.ts';
import { MOST_SORTS, sortedBy, type ChangeQuery, type GridQuery } from './grid-query.ts';

export type ColumnMenuItemsProps<Row> = {
  column: GridColumn<Row>;
  query: GridQuery;
  onQueryChange: ChangeQuery;
  onFilter: (column: string) => void;
  setLayout: Dispatch<SetStateAction<GridLayout>>;
  /** Turns shared widths into fixed ones before one of them is changed. */
  fixWidths: () => void;
};

const widthStep = 40;

/** Everything that can be done with a column. */
export function ColumnMenuItems<Row>(props: ColumnMenuItemsProps<Row>) {
  const { column, query, onQueryChange, onFilter, setLayout, fixWidths } = props;
  const sortBy = (direction: 'asc' | 'desc', added = false) =>
    onQueryChange((query) => ({
      ...query,
      sort: sortedBy(query.sort, { column: column.id, direction }, added),
    }));
  const decides = query.sort.some((by) => by.column === column.id);
  const limits = columnLimits(column);
  const othersDecide = query.sort.length > (decides ? 1 : 0);
  const widen = (by: number) => {
    fixWidths();
    setLayout((now) => {
      const width = Math.max(narrowestColumn, (now.widths[column.id] ?? narrowestColumn) + by);
      return { ...now, widths: { ...now.widths, [column.id]: width } };
    });
  };

  return (
    <>
      {column.sortable && (
        <>
          <Menu.Item leftSection={<IconArrowUp size={15} />} onClick={() => sortBy('asc')}>
            Sort ascending
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown size={15} />} onClick={() => sortBy('desc')}>
            Sort descending
          </Menu.Item>
          {othersDecide && !decides && query.sort.length < MOST_SORTS && (
            <>
              <Menu.Item
                leftSection={<IconArrowUp size={15} />}
                onClick={() => sortBy('asc', true)}
              >
                Then sort ascending
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowDown size={15} />}
                onClick={() => sortBy('desc', true)}
              >
                Then sort descending
              </Menu.Item>
            </>
          )}
        </>
      )}
      {column.filter && (
        <Menu.Item leftSection={<IconFilter size={15} />} onClick={() => onFilter(column.id)}>
          Filter…
        </Menu.Item>
      )}
      {limits && <Menu.Label>{limits}</Menu.Label>}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconArrowLeft size={15} />}
        onClick={() => setLayout((now) => movedBy(now, column.id, -1))}
      >
        Move left
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowRight size={15} />}
        onClick={() => setLayout((now) => movedBy(now, column.id, 1))}
      >
        Move right
      </Menu.Item>
      <Menu.Item
        closeMenuOnClick={false}
        leftSection={<IconArrowBarRight size={15} />}
        onClick={() => widen(widthStep)}
      >
        Wider
      </Menu.Item>
      <Menu.Item
        closeMenuOnClick={false}
        leftSection={<IconArrowBarLeft size={15} />}
        onClick={() => widen(-widthStep)}
      >
        Narrower
      </Menu.Item>
      <Menu.Item
        leftSection={<IconEyeOff size={15} />}
        onClick={() => setLayout((now) => withShown(now, column.id, false))}
      >
        Hide column
      </Menu.Item>
    </>
  );
}
