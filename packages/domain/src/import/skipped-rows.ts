import { isBlank } from '../kernel/typed-text.ts';
import { message, type Message } from '../messages/message.ts';
import type { SourceFile, SourceRow } from './checked-row.ts';

/** Whether a row holds no record: it is blank, or a total below the records. */
export function isSkipped({ cells, fault }: SourceRow): boolean {
  return fault === undefined && (cells.every((cell) => isBlank(cell)) || isTotal(cells));
}

/**
 * What is left out of a file as a whole: lines above the headings, totals, blank rows. Each is mentioned
 * once.
 */
export function skippedRows({ headingLine = 1, rows, blanks = [] }: SourceFile): Message[] {
  const filled = rows.filter(({ cells }) => !cells.every((cell) => isBlank(cell)));
  const totals = filled.filter(isSkipped).map(({ line }) => line);
  const between = blanks.filter(([line]) => line > headingLine).map(([, count]) => count);
  const blank = between.reduce((sum, count) => sum + count, rows.length - filled.length);
  return [
    ...(headingLine > 1 ? [message('FILE.headingsBelow', { line: headingLine })] : []),
    ...(totals.length > 0
      ? [message('FILE.totalsSkipped', { totals: totals.length, line: totals[0]! })]
      : []),
    ...(blank > 0 ? [message('FILE.blankSkipped', { rows: blank })] : []),
  ];
}

const totalWord =
  /^(?:(?:grand|sub|report|page)[ -]?)?totals?(?: general)?$|^(?:gesamt|summe|zwischensumme)$/i;

/** “Total”, and nothing but numbers besides: a company of this name has at least a text or an id. */
function isTotal(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const label = first.slice(0, 60).replace(/[\s:=#(\d)]+$/, '');
  return (
    cells.length > 1 &&
    totalWord.test(label) &&
    others.every((cell) => cell.length <= 40 && /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell))
  );
}
