import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { CSSProperties, Dispatch, SetStateAction } from 'react';
import { columnLimits } from './column-limits.ts';
import { ColumnMenu } from './column-menu.tsx';
import { movedTo } from './grid-layout.ts';
import type { GridLayout } from './grid-layout.ts';
import { nextSort } from './grid-query.ts';
import type { ChangeQuery, GridQuery } from './grid-query.ts';
import type { ColumnHeader, ShownColumn } from './use-column-table.ts';
import classes from './data-grid.module.css';

type HeaderCellProps<Row> = {
  shown: ShownColumn<Row>;
  header: ColumnHeader;
  position: number;
  active: boolean;
  style: CSSProperties;
  fixWidths: () => void;
  setLayout: Dispatch<SetStateAction<GridLayout>>;
  query: GridQuery;
  onQueryChange: ChangeQuery;
  onFilter: (column: string) => void;
  onMenuLeft: () => void;
};

/** The data type of the drag: it contains the id of the column that is moved. */
const dragType = 'application/x-stint-column';

/** A column's header: its name (press to sort, drag to move), its menu, and the edge that resizes it. */
export function HeaderCell<Row>(props: HeaderCellProps<Row>) {
  const { shown, header, position, active, style, fixWidths, setLayout, query, onQueryChange } =
    props;
  const { column, pinned, align } = shown;
  const place = query.sort.findIndex((by) => by.column === column.id);
  const direction = query.sort[place]?.direction ?? null;
  const resize = header.getResizeHandler();

  return (
    <div
      role="columnheader"
      data-column={position}
      data-header={column.id}
      data-align={align}
      aria-colindex={position + 1}
      aria-sort={
        column.sortable
          ? direction === null
            ? 'none'
            : direction === 'asc'
              ? 'ascending'
              : 'descending'
          : undefined
      }
      // A sign on the header itself: its menu is seen only where the pointer is.
      title={columnLimits(column)}
      tabIndex={active ? 0 : -1}
      className={pinned ? `${classes.headCell} ${classes.pinned}` : classes.headCell}
      style={style}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const moved = event.dataTransfer.getData(dragType);
        setLayout((now) => movedTo(now, moved, column.id));
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        draggable
        data-header-sort={column.sortable || undefined}
        aria-disabled={!column.sortable || undefined}
        className={classes.headName}
        onDragStart={(event) => event.dataTransfer.setData(dragType, column.id)}
        onClick={({ shiftKey }) => {
          if (!column.sortable) return;
          onQueryChange((query) => ({ ...query, sort: nextSort(query.sort, column.id, shiftKey) }));
        }}
      >
        <span className={classes.headText}>{column.header}</span>
        {direction === 'asc' && <IconArrowUp size={14} aria-hidden />}
        {direction === 'desc' && <IconArrowDown size={14} aria-hidden />}
        {direction !== null && query.sort.length > 1 && (
          <>
            {' '}
            <span className={classes.sortPlace}>{place + 1}</span>
          </>
        )}
      </button>
      <ColumnMenu
        column={column}
        query={query}
        onQueryChange={onQueryChange}
        onFilter={props.onFilter}
        onLeft={props.onMenuLeft}
        setLayout={setLayout}
        fixWidths={fixWidths}
      />
      <div
        aria-hidden
        className={classes.edge}
        onMouseDown={(event) => {
          event.preventDefault();
          fixWidths();
          resize(event);
        }}
        onTouchStart={(event) => {
          fixWidths();
          resize(event);
        }}
      />
    </div>
  );
}
