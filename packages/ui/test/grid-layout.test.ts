import { describe, expect, it } from 'vitest';
import { readGridAddress, writeGridAddress } from '../src/data-grid/grid-address.ts';
import { fittedLayout, withShown } from '../src/data-grid/grid-layout.ts';
import type { GridColumn } from '../src/data-grid/grid-column.ts';
import type { GridQuery } from '../src/data-grid/grid-query.ts';

const column = (id: string, hidden = false): GridColumn<object> => ({
  id,
  header: id,
  cell: () => null,
  hidden,
});
const columns = [column('a'), column('b'), column('c', true)];

describe('a stored layout', () => {
  it('drops columns that no longer exist and puts new ones where they are declared', () => {
    const kept = {
      order: ['c', 'gone', 'a'],
      hidden: ['gone'],
      widths: { gone: 9 },
      density: 'compact',
    };
    expect(fittedLayout(kept, columns)).toEqual({
      order: ['c', 'a', 'b'],
      hidden: [],
      widths: {},
      density: 'compact',
    });
  });

  it('is ignored if it is not a layout', () => {
    expect(fittedLayout({ order: 'a' }, columns).order).toEqual(['a', 'b', 'c']);
    expect(fittedLayout(null, columns).hidden).toEqual(['c']);
  });

  it('keeps the last column', () => {
    const one = withShown(fittedLayout(null, columns), 'a', false);
    expect(withShown(one, 'b', false).hidden).toEqual(['c', 'a']);
  });
});

describe('a grid in the address', () => {
  const defaults: GridQuery = {
    sort: [{ column: 'start', direction: 'desc' }],
    filters: { status: ['ACTIVE'] },
    search: '',
  };

  it('is empty for the defaults and is read back unchanged otherwise', () => {
    expect(JSON.stringify(writeGridAddress(defaults, defaults))).toBe('{}');
    const query: GridQuery = {
      sort: [],
      filters: {
        start: { from: '2026-11-01' },
        end: { days: 'next-14' },
        owner: { empty: true },
        stage: { not: ['PLACED'] },
        name: 'ana',
      },
      search: 'ana',
    };
    const address = JSON.parse(JSON.stringify(writeGridAddress(query, defaults)));
    expect(readGridAddress(address, defaults)).toEqual(query);
  });

  it('still reads what was kept when a grid was sorted by one column', () => {
    const read = (sort: unknown) => readGridAddress({ sort }, defaults).sort;
    const by = { column: 'name', direction: 'asc' };
    expect(read(by)).toEqual([by]);
    expect(read(null)).toEqual([]);
    expect(read([by, { column: 'start', direction: 'desc' }])).toHaveLength(2);
    expect(read([by, 'start'])).toEqual(defaults.sort);
  });

  it('remembers that the default filters were removed', () => {
    const cleared = { ...defaults, filters: {} };
    expect(readGridAddress(writeGridAddress(cleared, defaults), defaults)).toEqual(cleared);
  });

  it('accepts anything that people may type', () => {
    const typed = {
      sort: { column: 1 },
      filters: {
        status: [1],
        name: 'x',
        start: { at: 'y' },
        end: { days: 'one day' },
        owner: { empty: 'yes' },
        stage: { not: 'PLACED' },
      },
      search: 7,
    };
    expect(readGridAddress(typed, defaults)).toEqual({ ...defaults, filters: { name: 'x' } });
    expect(readGridAddress('?', defaults)).toEqual(defaults);
  });
});
