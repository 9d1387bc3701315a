/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Shown as cards, a table loses the roles that its elements have. */
import { UnstyledButton } from '@mantine/core';
import { nextSort, type ChangeQuery, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import classes from './portal-table.module.css';

/** A column of a portal's table; the first one names the row. */
export type PortalColumn<Row> = {
  id: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Digits stand below each other. */
  number?: true;
  /** The list can be sorted by it. */
  sorted?: true;
};

type PortalTableProps<Row> = {
  /** What the table shows, for people who only hear it. */
  caption: string;
  columns: readonly PortalColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Absent where the order is fixed. */
  query?: GridQuery;
  onQueryChange?: ChangeQuery;
};

/** Rows of a portal, to read: a table, on a phone a card for each row. All rows are in the page, so it prints. */
export function PortalTable<Row>({ columns, rows, rowId, ...shown }: PortalTableProps<Row>) {
  const { caption, query, onQueryChange } = shown;
  return (
    <table role="table" className={classes.table} aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.id} {...{ column, query, onQueryChange }} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <BodyRow
            key={rowId(row)}
            row={row}
            columns={columns as readonly PortalColumn<unknown>[]}
          />
        ))}
      </tbody>
    </table>
  );
}

type BodyRowProps = { row: unknown; columns: readonly PortalColumn<unknown>[] };

/** Drawn again only when its row is another object: in a live table most stay what they were. */
const BodyRow = memo(function BodyRow({ row, columns }: BodyRowProps) {
  return (
    <tr role="row">
      {columns.map(({ id, label, cell, number }, index) => (
        <td key={id} data-number={number} className={index === 0 ? classes.name : undefined}>
          {index > 0 && (
            <span className={classes.label} aria-hidden>
              {label}
            </span>
          )}
          <span>{cell(row) ?? '—'}</span>
        </td>
      ))}
    </tr>
  );
});

type HeaderCellProps<Row> = {
  column: PortalColumn<Row>;
  query?: GridQuery;
  onQueryChange?: ChangeQuery;
};

function HeaderCell<Row>({ column, query, onQueryChange }: HeaderCellProps<Row>) {
  const { id, label, number, sorted } = column;
  const direction = query?.sort.find((sort) => sort.column === id)?.direction;
  const Arrow = direction === 'desc' ? IconArrowDown : IconArrowUp;
  return (
    <th
      role="columnheader"
      scope="col"
      data-number={number}
      aria-sort={direction && (direction === 'asc' ? 'ascending' : 'descending')}
    >
      {sorted && query && onQueryChange ? (
        <UnstyledButton
          className={classes.sort}
          onClick={() =>
            onQueryChange((query) => ({ ...query, sort: nextSort(query.sort, id, false) }))
          }
        >
          {label} {direction && <Arrow size={12} aria-hidden />}
        </UnstyledButton>
      ) : (
        label
      )}
    </th>
  );
}
