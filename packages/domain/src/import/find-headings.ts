import { isBlank } from '../kernel/typed-text.ts';
import { valuesOf } from '../kernel/labels.ts';
import { headingOf, headingSimilarity } from './heading-similarity.ts';
import { fieldsOf } from './import-fields.ts';
import { importKindLabels } from './import-kind.ts';

/** So far down the headings of a report may be. */
const OPENING_ROWS = 20;

/** From this similarity on, a cell is the heading of a field. */
const SURE = 0.9;

/**
 * The index of the row that holds the headings. It is the first one, unless a wider row below has more
 * headings that are known, as in a report with lines of title. If no headings are known, title lines are
 * those with a single cell above wider rows.
 */
export function findHeadings(rows: readonly { cells: readonly string[] }[]): number {
  const opening = rows.slice(0, OPENING_ROWS).map(({ cells }) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    return { width: filled.length, known: knownHeadings(filled) };
  });
  let widest = 0;
  let best = 0;
  opening.forEach(({ width, known }, index) => {
    if (index > 0 && width > widest && known > 1 && known > opening[best]!.known) best = index;
    widest = Math.max(widest, width);
  });
  if (best > 0 || opening.length === 0 || opening[0]!.known > 0) return best;
  const wide = opening.findIndex(({ width }) => width > 1);
  return Math.max(wide, 0);
}

/** How many of these are headings of one kind of record. */
function knownHeadings(cells: readonly string[]): number {
  const headings = cells.filter(({ length }) => length <= 60).map(headingOf);
  const counts = valuesOf(importKindLabels).map((kind) => {
    const fields = fieldsOf(kind);
    return headings.filter((heading) =>
      fields.some(([, field]) => headingSimilarity(heading, field, kind) >= SURE),
    ).length;
  });
  return Math.max(...counts);
}
