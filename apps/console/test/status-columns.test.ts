import { twoLineColumns } from '@stint/ui/data-grid/two-lines.ts';
import { expect, test } from 'vitest';
import { grids } from './grids.ts';

/** What says how a row stands, where the column is not called its status. */
const statusOf: Readonly<Record<string, string>> = {
  documents: 'expires',
  hiring: 'checklist',
  submissions: 'stage',
};

/** Lists whose rows have no status: they are there, or they are not; a punch counts as its corrections say. */
const without = ['activities', 'clients', 'contacts', 'locations', 'punches'];

/** Columns that say how somebody else stands whom the row is about. */
const ofRelatives = [
  'documents employment',
  'employees candidateStatus',
  // It follows from the stage, and leads to the record that has it.
  'submissions standing',
  'submissions candidateStatus',
];

test.each(Object.entries(grids).filter(([list]) => !without.includes(list)))(
  'the status of %s is never cut off: it stays in a wide grid, and is in the first line on a phone',
  (list, columns) => {
    const status = columns.find(({ id }) => id === (statusOf[list] ?? 'status'));
    expect(status?.sticky).toBe(true);
    const shown = columns
      .filter(({ hidden }) => !hidden)
      .map((column, position) => ({
        column,
        pinned: column.sticky === true || position === 0,
        align: column.align ?? ('start' as const),
      }));
    const marks = twoLineColumns(shown).filter(({ line }) => line === 'mark');
    expect(marks.map(({ column }) => column.id)).toContain(status?.id);
  },
);

test('no other column is a status', () => {
  const others = Object.entries(grids).flatMap(([list, columns]) =>
    columns
      .filter(({ header, sticky }) => /status|stage|employment/i.test(header) && !sticky)
      .map(({ id }) => `${list} ${id}`),
  );
  expect(others).toEqual(ofRelatives);
});
