import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataGrid } from '../src/data-grid/data-grid.tsx';
import type { DataGridProps } from '../src/data-grid/data-grid.tsx';
import type { GridColumn } from '../src/data-grid/grid-column.ts';
import type { GridQuery } from '../src/data-grid/grid-query.ts';
import type { GridPlace, KeptPlace } from '../src/data-grid/use-kept-place.ts';
import { show } from './render.tsx';

type Person = { id: string; name: string; city: string };

const columns: GridColumn<Person>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, sortable: true, filter: { kind: 'text' } },
  {
    id: 'status',
    header: 'Status',
    cell: () => 'Active',
    filter: {
      kind: 'choice',
      options: [
        { value: 'ACTIVE', label: 'Active' },
        { value: 'NEEDS_APPROVAL', label: 'Needs approval' },
      ],
    },
  },
  { id: 'city', header: 'City', cell: (row) => row.city },
];
const sortable = columns.map((column) => ({ ...column, sortable: true }));
const rowId = (row: Person) => row.id;
const rowLabel = (row: Person) => row.name;
const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    city: `City ${index}`,
  }));
const defaultQuery: GridQuery = {
  sort: [],
  filters: { status: ['ACTIVE', 'NEEDS_APPROVAL'] },
  search: '',
};

type HarnessProps = Partial<DataGridProps<Person>> & { onQuery?: (query: GridQuery) => void };

/** A feature that uses the grid: it holds query and selection. */
function Harness({ onQuery, ...props }: HarnessProps) {
  const [query, setQuery] = useState(props.query ?? defaultQuery);
  const latest = useRef(query);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const rows = props.rows ?? people(20);
  return (
    <DataGrid
      label="People"
      layoutKey="people"
      columns={columns}
      rowId={rowId}
      rowLabel={rowLabel}
      totalCount={rows.length}
      hasMore={false}
      loadMore={() => {}}
      loading={false}
      selection={selection}
      onSelectionChange={setSelection}
      empty="Nobody here yet"
      searchLabel="Search people"
      {...props}
      rows={rows}
      query={query}
      onQueryChange={(change) => {
        latest.current = change(latest.current);
        setQuery(latest.current);
        onQuery?.(latest.current);
      }}
    />
  );
}

const rowOf = (name: string) => screen.getByText(name).closest('[role="row"]') as HTMLElement;
const selectedNames = () =>
  screen
    .getAllByRole('row', { selected: true })
    .map((row) => within(row).getAllByRole('gridcell')[1]!.textContent);

describe('moving with the keyboard', () => {
  it('has one tab stop, moves with the arrow keys and opens the row with Enter', async () => {
    const onOpen = vi.fn();
    show(<Harness onOpen={onOpen} />);
    const user = userEvent.setup();

    await user.click(screen.getByText('Person 0'));
    onOpen.mockClear();
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveProperty('textContent', 'Active');
    expect(document.activeElement?.closest('[role="row"]')).toBe(rowOf('Person 2'));
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);

    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ name: 'Person 2' }));
  });

  it('jumps to the ends and by pages, but not beyond the list', async () => {
    show(<Harness />);
    const user = userEvent.setup();
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();

    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveProperty('textContent', 'City 19');
    await user.keyboard('{ArrowDown}{Home}{PageUp}');
    const row = document.activeElement!.closest<HTMLElement>('[role="row"]')!;
    expect(Number(row.dataset['row'])).toBeLessThan(19);
    await user.keyboard('{PageUp}{PageUp}');
    expect(document.activeElement?.closest('[role="row"]')).toBe(rowOf('Person 0'));
  });

  it('sorts from the header with Enter: ascending, descending, default order', async () => {
    const onQuery = vi.fn();
    show(<Harness onQuery={onQuery} />);
    const user = userEvent.setup();
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();
    await user.keyboard('{ArrowUp}{ArrowRight}{Enter}');

    const header = screen.getByRole('columnheader', { name: /Name/ });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await user.keyboard('{Enter}');
    expect(header.getAttribute('aria-sort')).toBe('descending');
    await user.keyboard('{Enter}');
    expect(header.getAttribute('aria-sort')).toBe('none');
    expect(onQuery).toHaveBeenCalledTimes(3);
  });

  it('sorts by one more column with Shift+Enter', async () => {
    const onQuery = vi.fn();
    show(<Harness onQuery={onQuery} columns={sortable} />);
    const user = userEvent.setup();
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();
    await user.keyboard('{ArrowUp}{ArrowRight}{Enter}{ArrowRight}{Shift>}{Enter}{Enter}{/Shift}');
    expect(onQuery.mock.lastCall?.[0].sort).toEqual([
      { column: 'name', direction: 'asc' },
      { column: 'status', direction: 'desc' },
    ]);
    screen.getByRole('columnheader', { name: /^Status\s*2/ });

    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(onQuery.mock.lastCall?.[0].sort).toEqual([{ column: 'name', direction: 'asc' }]);
    await user.keyboard('{Enter}');
    expect(onQuery.mock.lastCall?.[0].sort).toEqual([{ column: 'status', direction: 'asc' }]);
  });

  it.each([
    [{ sortable: false, filter: { kind: 'text' } }, 'Cannot be sorted'],
    [{ sortable: true }, 'Cannot be filtered'],
    [{}, 'Cannot be sorted or filtered'],
    [{ sortable: true, filter: { kind: 'text' } }, ''],
  ] as const)('says on the header what a column cannot do: %o', (offers, limits) => {
    show(
      <Harness
        columns={[columns[0]!, { id: 'city', header: 'City', cell: (row) => row.city, ...offers }]}
      />,
    );
    screen.getByRole('columnheader', { name: /City/, description: limits });
  });

  it('keeps what is sticky at either edge of a wide grid, in the headers as in the rows', () => {
    const mark = { id: 'mark', header: 'Mark', cell: () => 'OK', sticky: true };
    show(<Harness columns={[...columns, mark]} />);
    const cells = [
      within(rowOf('Person 0')).getByRole('gridcell', { name: 'OK' }),
      screen.getByRole('columnheader', { name: /Mark/ }),
    ];
    for (const cell of cells) {
      expect(cell.style.left).toBe('var(--left-mark)');
      expect(cell.style.right).toBe('0px');
      expect(cell.classList).toContain('pinned');
    }
    const other = within(rowOf('Person 0')).getByRole('gridcell', { name: 'City 0' });
    expect([other.style.left, other.style.right]).toEqual(['', '']);
  });

  it('sorts by one more column from its menu, which also says what a column cannot do', async () => {
    const onQuery = vi.fn();
    const query: GridQuery = { ...defaultQuery, sort: [{ column: 'name', direction: 'asc' }] };
    show(<Harness onQuery={onQuery} columns={sortable} query={query} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'City column menu' }));
    await screen.findByText('Cannot be filtered');
    await user.click(await screen.findByRole('menuitem', { name: 'Then sort descending' }));
    expect(onQuery.mock.lastCall?.[0].sort).toEqual([
      { column: 'name', direction: 'asc' },
      { column: 'city', direction: 'desc' },
    ]);
  });

  it('keeps the focus on a column that its menu moves, and moves it to the next one when it is hidden', async () => {
    localStorage.clear();
    show(<Harness />);
    const user = userEvent.setup();
    const header = (name: string) => screen.getByRole('columnheader', { name: new RegExp(name) });
    const pick = async (item: string) => {
      await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
      (await screen.findByRole('menuitem', { name: item })).focus();
      await user.keyboard('{Enter}');
    };
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(header('Status'));

    await pick('Move right');
    await waitFor(() => expect(document.activeElement).toBe(header('Status')));
    await pick('Move left');
    await waitFor(() => expect(document.activeElement).toBe(header('Status')));
    await pick('Hide column');
    await waitFor(() => expect(document.activeElement).toBe(header('City')));
    localStorage.clear();
  });

  it('moves the focus to the button that adds filters when a chip is removed', async () => {
    show(<Harness />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove filter Status' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }));
  });

  it('selects all rows with Ctrl+A, also with Caps Lock', async () => {
    show(<Harness />);
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();
    await userEvent.keyboard('{Control>}A{/Control}');
    screen.getByText('20 selected');
  });

  it('moves to the search with /', async () => {
    show(<Harness />);
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search people' }));
  });
});

describe('selecting rows', () => {
  it('selects a range with Shift and shows how many rows are selected', async () => {
    show(<Harness bulkActions={<button>Approve</button>} />);
    const user = userEvent.setup();

    await user.click(screen.getByRole('checkbox', { name: 'Select Person 2' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select Person 5' }));
    await user.keyboard('{/Shift}');

    expect(selectedNames()).toEqual(['Person 2', 'Person 3', 'Person 4', 'Person 5']);
    const bar = screen.getByRole('region', { name: 'Selected rows' });
    expect(within(bar).getByRole('status').textContent).toBe('4 selected');
    within(bar).getByRole('button', { name: 'Approve' });
  });

  it('works with Space and Shift+arrow keys, and Escape clears the selection', async () => {
    show(<Harness />);
    const user = userEvent.setup();
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();

    await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selectedNames()).toEqual(['Person 0', 'Person 1', 'Person 2']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Selected rows' })).toBeNull();
  });

  it('selects all loaded rows from the header', async () => {
    show(<Harness rows={people(12)} totalCount={500} hasMore />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }));
    screen.getByText('12 selected');
  });

  it('offers all that match once all loaded rows are selected, also with Ctrl+A pressed again', async () => {
    const onSelectMatching = vi.fn();
    const more = { rows: people(12), totalCount: 400, hasMore: true, onSelectMatching };
    show(<Harness {...more} />);
    const user = userEvent.setup();
    screen.getByText('Person 0').closest<HTMLElement>('[role="gridcell"]')!.focus();
    await user.keyboard('{Control>}a{/Control}');
    screen.getByText('12 selected');
    expect(onSelectMatching).not.toHaveBeenCalled();
    await user.keyboard('{Control>}a{/Control}');
    expect(onSelectMatching).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Select all 400 that match' }));
    expect(onSelectMatching).toHaveBeenCalledTimes(2);

    await user.click(screen.getByRole('checkbox', { name: 'Select Person 3' }));
    screen.getByText('11 selected');
    expect(screen.queryByRole('button', { name: /that match/ })).toBeNull();
  });

  it('keeps the selection when a filter changes, and counts the rows that are not shown', async () => {
    const { rerender } = show(<Harness rows={people(4)} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Select Person 3' }));
    await user.click(screen.getByRole('button', { name: 'Remove filter Status' }));
    rerender(<Harness rows={people(2)} />);
    screen.getByText('1 selected, 1 not shown');
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);

    await user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }));
    screen.getByText('3 selected, 1 not shown');
    await user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }));
    screen.getByText('1 selected, 1 not shown');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('region', { name: 'Selected rows' })).toBeNull();
  });

  it('opens a row with a click, but not with a click on its checkbox or on a link in it', async () => {
    const onOpen = vi.fn();
    const withLink: GridColumn<Person>[] = [
      ...columns,
      { id: 'more', header: 'More', cell: (row) => <a href={`#${row.id}`}>More of {row.name}</a> },
    ];
    show(<Harness onOpen={onOpen} columns={withLink} />);
    const box = screen.getByRole('checkbox', { name: 'Select Person 1' });
    await userEvent.click(box.closest('[role="gridcell"]')!);
    await userEvent.click(screen.getByRole('link', { name: 'More of Person 1' }));
    expect(onOpen).not.toHaveBeenCalled();
    expect(selectedNames()).toEqual(['Person 1']);

    await userEvent.click(screen.getByText('City 1'));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('filters', () => {
  it('shows the default filter as a chip that can be removed', async () => {
    const onQuery = vi.fn();
    show(<Harness onQuery={onQuery} />);
    const chips = screen.getByRole('group', { name: 'Filters' });
    expect(chips.textContent).toContain('Status Active, Needs approval');

    await userEvent.click(screen.getByRole('button', { name: 'Remove filter Status' }));
    expect(onQuery).toHaveBeenCalledWith({ ...defaultQuery, filters: {} });
    expect(screen.queryByRole('group', { name: 'Filters' })).toBeNull();
  });

  it('filters a column from the filter menu', async () => {
    const onQuery = vi.fn();
    show(<Harness onQuery={onQuery} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Name' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name contains' }), 'ana{Enter}');

    expect(onQuery.mock.lastCall?.[0].filters).toEqual({ ...defaultQuery.filters, name: 'ana' });
    screen.getByRole('button', { name: 'Remove filter Name' });
  });
});

describe('how a column is filtered', () => {
  const filterable: GridColumn<Person>[] = [
    columns[0]!,
    { ...columns[1]!, filter: { ...columns[1]!.filter!, optional: true } },
    {
      id: 'since',
      header: 'Since',
      cell: () => 'Nov 1, 2026',
      filter: { kind: 'dates', optional: true },
    },
    { id: 'pay', header: 'Pay', cell: () => '20', filter: { kind: 'numbers' } },
  ];

  /** Opens a column's filter from the menu. */
  async function open(header: string) {
    const onQuery = vi.fn();
    const query: GridQuery = { ...defaultQuery, filters: {} };
    show(<Harness onQuery={onQuery} columns={filterable} query={query} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('menuitem', { name: header }));
    const how = () => screen.findByRole('combobox', { name: `How to filter ${header}` });
    return {
      user,
      how,
      filtered: () => onQuery.mock.lastCall?.[0].filters,
      chip: () => screen.getByRole('group', { name: 'Filters' }).textContent,
    };
  }

  it('by what it is not', async () => {
    const { user, how, filtered, chip } = await open('Status');
    await user.selectOptions(await how(), 'is not');
    await user.click(screen.getByRole('checkbox', { name: 'Active' }));
    expect(filtered()).toEqual({ status: { not: ['ACTIVE'] } });
    expect(chip()).toContain('Status is not Active');

    await user.selectOptions(await how(), 'is');
    expect(filtered()).toEqual({ status: ['ACTIVE'] });
  });

  it('by being empty, or not', async () => {
    const { user, how, filtered, chip } = await open('Status');
    await user.selectOptions(await how(), 'is empty');
    expect(filtered()).toEqual({ status: { empty: true } });
    expect(chip()).toContain('Status is empty');
    await user.selectOptions(await how(), 'is not empty');
    expect(filtered()).toEqual({ status: { empty: false } });
    await user.selectOptions(await how(), 'is');
    expect(filtered()).toEqual({});
  });

  it('by days that move with today', async () => {
    const { user, how, filtered, chip } = await open('Since');
    await user.selectOptions(await how(), 'is in');
    await user.click(screen.getByRole('radio', { name: 'The next 14 days' }));
    expect(filtered()).toEqual({ since: { days: 'next-14' } });
    expect(chip()).toContain('Since is in the next 14 days');
  });

  it('by a range of numbers', async () => {
    const { user, filtered, chip } = await open('Pay');
    await user.type(await screen.findByRole('textbox', { name: 'Pay at least' }), '17.50{Enter}');
    await waitFor(() => expect(filtered()).toEqual({ pay: { from: '17.5' } }));
    expect(chip()).toContain('Pay at least 17.5');
  });
});

describe('pages', () => {
  it('requests the next page once, before the end, and reserves space for it', () => {
    const loadMore = vi.fn();
    show(<Harness rows={people(30)} totalCount={12_345} hasMore loadMore={loadMore} />);
    expect(loadMore).toHaveBeenCalledOnce();
    screen.getByText('30 of 12,345');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('12346');
  });

  it('renders one screen of 100,000 rows and requests nothing while the end is far away', () => {
    const loadMore = vi.fn();
    show(<Harness rows={people(100_000)} totalCount={200_000} hasMore loadMore={loadMore} />);
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(loadMore).not.toHaveBeenCalled();
  });

  it('shows why a page is missing and tries again only when asked', async () => {
    const loadMore = vi.fn();
    const onRetry = vi.fn();
    const problem = { message: 'The next rows could not be loaded.', correlationId: 'c-1' };
    show(
      <Harness rows={people(30)} hasMore loadMore={loadMore} problem={problem} onRetry={onRetry} />,
    );
    expect(screen.getByRole('alert').textContent).toContain('c-1');
    expect(loadMore).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('says what to do when there are no rows, but not while they are loading', () => {
    const { unmount } = show(<Harness rows={[]} loading />);
    expect(screen.queryByText('Nobody here yet')).toBeNull();
    expect(screen.getByRole('grid').getAttribute('aria-busy')).toBe('true');
    unmount();
    show(<Harness rows={[]} />);
    screen.getByText('Nobody here yet');
  });
});

describe('columns', () => {
  it('hides a column and keeps it hidden the next time', async () => {
    const { unmount } = show(<Harness />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Columns and density' }));
    await user.click(await screen.findByRole('checkbox', { name: 'City' }));
    expect(screen.queryByRole('columnheader', { name: /City/ })).toBeNull();
    await waitFor(() =>
      expect(window.localStorage.getItem('stint.grid.people')).toContain('"hidden":["city"]'),
    );

    unmount();
    show(<Harness />);
    screen.getByRole('columnheader', { name: /Name/ });
    expect(screen.queryByRole('columnheader', { name: /City/ })).toBeNull();
  });

  it('moves a column from its menu', async () => {
    show(<Harness />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'City column menu' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move left' }));
    const headers = screen.getAllByRole('columnheader').map((header) => header.textContent);
    expect(headers).toEqual(['', 'Name', 'City', 'Status']);
  });
});

describe('opening in a tab', () => {
  it('opens a row with Ctrl or Cmd, the middle button, and Ctrl+Enter', async () => {
    const onOpen = vi.fn();
    const onOpenTab = vi.fn();
    show(<Harness onOpen={onOpen} onOpenTab={onOpenTab} />);
    const user = userEvent.setup();
    const person = screen.getByText('Person 3');
    await user.keyboard('{Control>}');
    await user.click(person);
    await user.keyboard('{/Control}{Meta>}');
    await user.click(person);
    await user.keyboard('{/Meta}');
    await user.pointer({ keys: '[MouseMiddle]', target: person });
    person.closest<HTMLElement>('[role="gridcell"]')!.focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onOpenTab.mock.calls.map(([{ name }]) => name)).toEqual(Array(4).fill('Person 3'));
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('the place in the list', () => {
  it('is where it was left when somebody comes back, with the active row', async () => {
    let left: GridPlace | undefined;
    const keptPlace: KeptPlace = { read: () => left, keep: (place) => (left = place) };
    const rows = people(200);
    const { unmount } = show(<Harness rows={rows} keptPlace={keptPlace} />);
    const user = userEvent.setup();
    await user.click(screen.getByText('Person 7'));
    const scroller = screen.getByRole('grid');
    scroller.scrollTop = 120;
    scroller.dispatchEvent(new Event('scroll'));
    unmount();
    show(<Harness rows={rows} keptPlace={keptPlace} />);
    expect(screen.getByRole('grid').scrollTop).toBe(120);
    expect(document.querySelector('[role="grid"] [tabindex="0"]')?.textContent).toBe('Person 7');
  });

  it('follows the record that is open beside it', async () => {
    const { rerender } = show(<Harness openRowId="p2" />);
    rerender(<Harness openRowId="p3" />);
    const active = document.querySelector('[role="grid"] [tabindex="0"]');
    expect(active?.closest('[role="row"]')).toBe(rowOf('Person 3'));
  });
});

describe('where there is room for a column or two', () => {
  it('has two lines for each row: the name with what is sticky, and the next two columns', () => {
    const observed = window.ResizeObserver;
    window.ResizeObserver = class {
      constructor(private readonly tell: ResizeObserverCallback) {}
      observe() {
        this.tell([{ contentRect: { width: 360 } } as ResizeObserverEntry], this as never);
      }
      unobserve() {}
      disconnect() {}
    };
    const sticky = { id: 'mark', header: 'Mark', cell: () => 'OK', sticky: true };
    const more = { id: 'more', header: 'More', cell: () => 'More' };
    show(<Harness columns={[...columns, more, sticky]} />);
    window.ResizeObserver = observed;
    const cells = within(rowOf('Person 0')).getAllByRole('gridcell');
    expect(cells.map((cell) => [cell.dataset['line'], cell.textContent])).toEqual([
      [undefined, ''],
      ['lead', 'Person 0'],
      ['mark', 'OK'],
      ['detail', 'Active'],
      ['detail', 'City 0'],
    ]);
    // Every column can still be sorted and filtered.
    expect(screen.getAllByRole('columnheader')).toHaveLength(6);
  });
});

describe('exporting', () => {
  it('asks for the shown columns in their order, in either format, or for all', async () => {
    const onExport = vi.fn();
    const [name, status, city] = columns;
    show(
      <Harness
        columns={[{ ...name!, exported: ['firstName', 'lastName'] }, status!, city!]}
        onExport={onExport}
      />,
    );
    const user = userEvent.setup();
    const exportAs = async (item: string) => {
      await user.click(screen.getByRole('button', { name: 'Export' }));
      await user.click(await screen.findByRole('menuitem', { name: item }));
    };
    await user.click(screen.getByRole('button', { name: 'City column menu' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move left' }));
    await exportAs('CSV');
    expect(onExport).toHaveBeenLastCalledWith({
      format: 'csv',
      columns: ['firstName', 'lastName', 'city', 'status'],
    });

    await user.click(screen.getByRole('button', { name: 'City column menu' }));
    await user.click(await screen.findByRole('menuitem', { name: /hide/i }));
    await exportAs('Excel (XLSX)');
    expect(onExport).toHaveBeenLastCalledWith({
      format: 'xlsx',
      columns: ['firstName', 'lastName', 'status'],
    });
    await exportAs('Excel (XLSX) with all columns');
    expect(onExport).toHaveBeenLastCalledWith({ format: 'xlsx' });
  });
});
