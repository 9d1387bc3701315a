import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Dispatch, ReactNode, Ref, SetStateAction } from 'react';
import { useShortcut, type ShortcutEntry } from '../shortcuts/shortcuts.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { ExportMenu, type ExportedFile } from './export-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import type { GridColumn } from './grid-column.ts';
import type { GridLayout } from './grid-layout.ts';
import type { ChangeQuery, GridQuery } from './grid-query.ts';
import type { SavedViews } from './saved-views.ts';
import { typingRest } from './typing-rest.ts';
import { ViewsMenu } from './views-menu.tsx';
import classes from './toolbar.module.css';

type GridToolbarProps<Row> = {
  columns: readonly GridColumn<Row>[];
  query: GridQuery;
  onQueryChange: ChangeQuery;
  layout: GridLayout;
  setLayout: Dispatch<SetStateAction<GridLayout>>;
  editing: string | null;
  onEdit: (column: string | null) => void;
  /** Label of the search box; without it there is no search box. */
  searchLabel?: string;
  views?: SavedViews;
  onExport?: (file: ExportedFile) => void;
  exporting?: boolean;
  children?: ReactNode;
};

/** The toolbar above the grid: search, filters with their chips, views, columns, export, the feature's own buttons. */
export function GridToolbar<Row>(props: GridToolbarProps<Row>) {
  const { columns, query, onQueryChange, layout, setLayout, editing, onEdit, views } = props;
  const search = useRef<HTMLInputElement>(null);
  const filter = useRef<HTMLButtonElement>(null);
  useShortcut(toSearch, () => (search.current ?? filter.current)?.focus());

  return (
    <div className={classes.toolbar}>
      <div className={classes.line}>
        {props.searchLabel && (
          <SearchBox
            inputRef={search}
            label={props.searchLabel}
            value={query.search}
            onChange={(text) => onQueryChange((query) => ({ ...query, search: text }))}
          />
        )}
        {views && <ViewsMenu views={views} query={query} onQueryChange={onQueryChange} />}
        <FilterMenu columns={columns} filters={query.filters} onPick={onEdit} buttonRef={filter} />
        <div className={classes.end}>
          {props.children}
          {props.onExport && (
            <ExportMenu
              columns={columns}
              layout={layout}
              onExport={props.onExport}
              exporting={props.exporting}
            />
          )}
          <ColumnsMenu columns={columns} layout={layout} setLayout={setLayout} />
        </div>
      </div>
      <FilterChips
        columns={columns}
        query={query}
        onQueryChange={onQueryChange}
        editing={editing}
        onEdit={onEdit}
        onGone={() => filter.current?.focus()}
      />
    </div>
  );
}

const toSearch: ShortcutEntry = { keys: ['/'], label: 'Search the list', where: 'In a list' };

type SearchBoxProps = {
  inputRef: Ref<HTMLInputElement>;
  label: string;
  value: string;
  onChange: (text: string) => void;
};

function SearchBox({ inputRef, label, value, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const settled = useRef(value);
  const settle = useDebouncedCallback((text: string) => {
    settled.current = text;
    onChange(text);
  }, typingRest);

  // A view or the address changed the text. Text that the user is typing is kept.
  useEffect(() => {
    if (value === settled.current) return;
    settled.current = value;
    setTyped(value);
  }, [value]);

  return (
    <TextInput
      ref={inputRef}
      type="search"
      size="xs"
      className={classes.search}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        settle(event.currentTarget.value.trim());
      }}
      // Whoever goes on at once, to a record or another list, has searched this one.
      onBlur={() => settle.flush()}
    />
  );
}
