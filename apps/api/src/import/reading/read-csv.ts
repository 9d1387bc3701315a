import { writtenCell } from '@stint/domain/kernel/harmless-cell.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { type Sheet, unreadable, type UnreadableFile, withinCells } from './table.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const SAMPLE = { lines: 40, characters: 100_000 };

/**
 * A CSV file in whatever encoding and with whatever delimiter and line ends it was written; quoted
 * cells may hold delimiters, quotes and line breaks. A line whose quote is never closed is a bad row.
 *
 * @throws UnreadableFile when it is no text, or quotes are out of order all over it.
 */
export function readCsv(name: string, bytes: Uint8Array): Sheet {
  const decoded = decodeText(bytes);
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (isBinary(text)) {
    throw unreadable('FILE.notText', { file: name, encoding: decoded.encoding.toUpperCase() });
  }
  // Excel's own hint at the delimiter stands on a line of its own.
  const hint = /^sep=(.)\n/i.exec(text);
  const delimiter = hint?.[1] ?? likeliestDelimiter(text);
  const begin = { offset: hint?.[0].length ?? 0, line: hint ? 1 : 0 };
  const rows: Sheet['rows'] = [];
  const blanks: [line: number, count: number][] = [];
  const slips: CsvRecord[] = [];
  for (const record of csvRecords(text, delimiter, begin)) {
    const { blanksBefore, ...row } = record;
    if (blanksBefore > 0) blanks.push([row.line, blanksBefore]);
    if (row.fault) slips.push(record);
    if (slips.length > MOST_SLIPS) throw outOfOrder(name, slips);
    // What an export made harmless comes back as it was.
    rows.push({ ...row, cells: row.cells.map(writtenCell) });
  }
  return { name, rows: rows.map(withinCells), blanks };
}

/** As many slips as one mends; what has more is written by other rules. */
const MOST_SLIPS = 100;

function outOfOrder(file: string, [first]: readonly CsvRecord[]): UnreadableFile {
  return unreadable('FILE.unclosedQuotes', { file, most: MOST_SLIPS, line: first!.line });
}

/**
 * Whether a file was never text: it is full of control characters, or of bytes that its encoding does not have. One
 * here and there is a slip, which the row is refused for.
 */
function isBinary(text: string): boolean {
  return (text.match(inNoText)?.length ?? 0) > text.length / 100;
}

const inNoText = /(?![\t\n\f])\p{Cc}|\ufffd/gu;

/** The delimiter that cuts the first lines into the most columns, and most of them into as many. */
function likeliestDelimiter(text: string): string {
  const start = text.slice(0, SAMPLE.characters).split('\n', SAMPLE.lines).join('\n');
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: regularity(start, delimiter),
  }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

/** Columns of the rows that are alike, times their share. Rows of one cell say nothing: they may be titles. */
function regularity(start: string, delimiter: string): number {
  const rows = [...csvRecords(start, delimiter)].filter(({ fault }) => !fault);
  const byWidth = Map.groupBy(rows, ({ cells }) => cells.length);
  const scores = [...byWidth].map(([width, { length }]) =>
    width > 1 ? (width * length) / rows.length : 0,
  );
  return Math.max(0, ...scores);
}
