import { Button, Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLazyModule } from '../lazy-module/use-lazy-module.ts';
import { filterText } from './filter-text.tsx';
import type { GridColumn } from './grid-column.ts';
import { withFilter } from './grid-query.ts';
import type { ChangeQuery, GridQuery } from './grid-query.ts';
import classes from './toolbar.module.css';

type FilterChipsProps<Row> = {
  columns: readonly GridColumn<Row>[];
  query: GridQuery;
  onQueryChange: ChangeQuery;
  /** The column whose editor is open; it has a chip even if its filter is empty. */
  editing: string | null;
  onEdit: (column: string | null) => void;
  /** A chip with the focus was removed. */
  onGone: () => void;
};

const loadEditor = () => import('./filter-editor.tsx');

/** A chip for every filtered column: press it to change the filter, × to remove it. Default filters have chips too. */
export function FilterChips<Row>(props: FilterChipsProps<Row>) {
  const { columns, query, onQueryChange, editing, onEdit, onGone } = props;
  const editor = useLazyModule(loadEditor, editing !== null);
  const narrowed = columns.filter(
    (column) => column.filter && (column.id in query.filters || column.id === editing),
  );
  const group = useRef<HTMLDivElement>(null);
  const edited = useRef<string | null>(null);
  const removing = useRef<string | null>(null);

  // From an editor the focus moves to its chip; from a removed chip, to the button that adds filters.
  useEffect(() => {
    const chipOf = (column: string) =>
      group.current?.querySelector<HTMLElement>(`[data-chip="${column}"]`);
    if (removing.current !== null && !chipOf(removing.current)) {
      removing.current = null;
      onGone();
    }
    if (editing === null && edited.current !== null) {
      const chip = chipOf(edited.current);
      if (chip) chip.focus();
      else onGone();
    }
    edited.current = editing;
  });
  if (narrowed.length === 0) return null;

  return (
    <div ref={group} role="group" aria-label="Filters" className={classes.chips}>
      {narrowed.map((column) => (
        <div key={column.id} className={classes.chip}>
          <Popover
            opened={editor !== null && editing === column.id}
            onChange={(opened) => onEdit(opened ? column.id : null)}
            position="bottom-start"
            width={280}
            trapFocus
            shadow="md"
          >
            <Popover.Target>
              <button
                type="button"
                data-chip={column.id}
                className={classes.chipText}
                onClick={() => onEdit(editing === column.id ? null : column.id)}
              >
                <span className={classes.chipName}>{column.header}</span>{' '}
                {filterText(column, query.filters[column.id])}
              </button>
            </Popover.Target>
            <Popover.Dropdown aria-label={`Filter ${column.header}`}>
              {editor && (
                <editor.FilterEditor
                  column={column}
                  value={query.filters[column.id]}
                  onChange={(value) =>
                    onQueryChange((query) => withFilter(query, column.id, value))
                  }
                  onDone={() => onEdit(null)}
                />
              )}
            </Popover.Dropdown>
          </Popover>
          <button
            type="button"
            className={classes.chipRemove}
            aria-label={`Remove filter ${column.header}`}
            onClick={() => {
              removing.current = column.id;
              if (editing === column.id) onEdit(null);
              onQueryChange((query) => withFilter(query, column.id, undefined));
            }}
          >
            <IconX size={12} aria-hidden />
          </button>
        </div>
      ))}
      {narrowed.length > 1 && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => {
            removing.current = narrowed[0]!.id;
            onQueryChange((query) => ({ ...query, filters: {} }));
          }}
        >
          Clear filters
        </Button>
      )}
    </div>
  );
}
