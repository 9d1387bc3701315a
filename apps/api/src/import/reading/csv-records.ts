import type { TableRow } from './table.ts';

/** A row of a file with delimiters, and how many blank lines stand before it. */
export type CsvRecord = TableRow & { blanksBefore: number };

interface Cell {
  text: string;
  /** Where the delimiter, the line break or the end of the text follows. */
  end: number;
}

/**
 * The rows of a text with delimiters, as RFC 4180 says and with what people make of it: a quotation mark
 * within a cell is part of it. A line on which a quoted cell begins and never properly ends is a bad
 * row, and reading goes on at the next line.
 *
 * Time is linear in the text's length. Looking for the end of a quoted cell stops at the next odd run of
 * quotation marks at the latest, and only such a run can begin the next cell that has to look far. Libraries
 * either end at the bad line, so that the rest has to be parsed again, or swallow the rows up to the next mark.
 *
 * @param text with `\n` as its only line break
 * @param begin where to begin, and the number of lines before
 */
export function* csvRecords(
  text: string,
  delimiter: string,
  begin = { offset: 0, line: 0 },
): Generator<CsvRecord> {
  let { offset, line } = begin;
  let blanksBefore = 0;
  while (offset < text.length) {
    const { cells, end, fault } = recordAt(text, offset, delimiter);
    const isBlank = cells.every((cell) => cell === '');
    if (!isBlank) yield { line: line + 1, cells, ...(fault && { fault }), blanksBefore };
    blanksBefore = isBlank ? blanksBefore + 1 : 0;
    line += breaksIn(text, offset, end) + 1;
    offset = end + 1;
  }
}

function recordAt(
  text: string,
  begin: number,
  delimiter: string,
): Pick<TableRow, 'cells' | 'fault'> & { end: number } {
  const cells: string[] = [];
  for (let at = begin; ;) {
    const cell =
      text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if (cell === null) return unclosed(text, begin, at, delimiter);
    cells.push(cell.text);
    if (text[cell.end] !== delimiter) return { cells, end: cell.end };
    at = cell.end + 1;
  }
}

/** The lines up to the one with the mark at `at`, cut at each delimiter. */
function unclosed(text: string, begin: number, at: number, delimiter: string) {
  const end = endOfLine(text, at);
  const cells = text.slice(begin, end).split(delimiter);
  return { cells, end, fault: 'UNCLOSED_QUOTE' as const };
}

/** `null` when it never ends, or ends in the middle of another line's cell. */
function quotedCell(text: string, begin: number, delimiter: string): Cell | null {
  for (let from = begin + 1; ;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    const next = text[mark + 1];
    if (next === '"') {
      from = mark + 2;
      continue;
    }
    const content = text.slice(begin + 1, mark);
    if (next === delimiter || next === '\n' || next === undefined)
      return { text: content.replaceAll('""', '"'), end: mark + 1 };
    return content.includes('\n') ? null : plainCell(text, begin, delimiter);
  }
}

function plainCell(text: string, begin: number, delimiter: string): Cell {
  // Not `indexOf`: the next delimiter may be many lines away, from each line anew.
  let end = begin;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { text: text.slice(begin, end), end };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function breaksIn(text: string, begin: number, end: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', begin); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    breaks += 1;
  return breaks;
}
