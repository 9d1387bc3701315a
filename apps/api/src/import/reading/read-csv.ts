import { type CsvError, type Info, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { type ImportTable, tableOf, type TableRow, UnreadableFile } from './table.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 40;

/**
 * A CSV file in whatever encoding and with whatever delimiter and line ends it was written; quoted
 * cells may hold delimiters, quotes and line breaks. A line whose quote is never closed is a bad row.
 *
 * @throws UnreadableFile when it is no text, or quotes are out of order all over it.
 */
export function readCsv(name: string, bytes: Uint8Array): ImportTable {
  // One kind of line end: csv-parse counts two lines for a CRLF within quotes.
  const text = decodeText(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (isBinary(text)) throw new UnreadableFile(`${name} is not a text file.`);
  // Excel's own hint at the delimiter stands on a line of its own.
  const hint = /^sep=(.)\n/i.exec(text);
  const delimiter = hint?.[1] ?? likeliestDelimiter(text);
  const begin = { offset: hint?.[0].length ?? 0, line: hint ? 1 : 0 };
  try {
    return tableOf(name, [...rowsOf(text, delimiter, begin)]);
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new UnreadableFile(`${name} cannot be read: ${error.message}`, { cause: error });
  }
}

/** A zero here and there is a slip; what is full of them was never text. */
function isBinary(text: string): boolean {
  return text.split('\0').length - 1 > text.length / 100;
}

const lenient = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
} as const;

/** As many slips as one mends; what has more is written by other rules. */
const MOST_SLIPS = 100;

/** A line whose quote goes astray is read as it stands, and the file on from the next line. */
function* rowsOf(
  text: string,
  delimiter: string,
  begin: { offset: number; line: number },
): Generator<TableRow> {
  let { offset, line } = begin;
  const nextLine = () => {
    const end = (text.indexOf('\n', offset) + 1 || text.length + 1) - 1;
    const read = text.slice(offset, end);
    offset = end + 1;
    line += 1;
    return read;
  };
  for (let slips = 0; ; slips += 1) {
    const { rows, linesRead, error } = parsed(text.slice(offset), delimiter, line);
    yield* rows;
    if (!error) return;
    if (error.code !== UNCLOSED || slips === MOST_SLIPS) throw error;
    for (let read = 0; read < linesRead; read += 1) nextLine();
    let astray = nextLine();
    while (!astray.includes('"') && offset < text.length) astray = nextLine();
    const [cells = []] = parse(astray, { ...lenient, delimiter, quote: false });
    yield { line, cells, fault: 'A quotation mark on this line is never closed.' };
  }
}

/** The rows up to where a quote goes astray, if one does. */
function parsed(text: string, delimiter: string, linesBefore: number) {
  const rows: TableRow[] = [];
  let linesRead = 0;
  try {
    parse(text, {
      ...lenient,
      delimiter,
      info: true,
      raw: true,
      on_record: ({ record, raw, info }: { record: string[]; raw: string; info: Info }) => {
        if (isAstray(record, raw)) throw Object.assign(new Error(), { code: UNCLOSED });
        linesRead = info.lines;
        rows.push({ line: linesBefore + linesRead - breaksWithin(raw), cells: record });
        return null;
      },
    } as object);
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return { rows, linesRead, error };
  }
  return { rows, linesRead, error: null };
}

const UNCLOSED = 'CSV_QUOTE_NOT_CLOSED';

/** Whether a quote was closed by one of another row: the parser then keeps both, and the lines between. */
function isAstray(cells: readonly string[], raw: string): boolean {
  return cells.some((cell) => cell.startsWith('"') && cell.includes('\n')) && !raw.includes('"""');
}

/** The delimiter that cuts the first lines into the most columns, and into as many on each line. */
function likeliestDelimiter(text: string): string {
  const start = text.split('\n', SAMPLE_LINES).join('\n');
  const scored = delimiters.map((delimiter) => {
    const rows = tryParse(start, delimiter);
    const columns = rows[0]?.length ?? 0;
    const alike = rows.filter((row) => row.length === columns).length / Math.max(rows.length, 1);
    return { delimiter, score: columns > 1 ? columns * alike : 0 };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function tryParse(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...lenient, delimiter });
  } catch {
    // The last line may end within a quoted cell; what stands before it is enough.
    const shorter = text.slice(0, text.lastIndexOf('\n'));
    return shorter.length < text.length && shorter !== '' ? tryParse(shorter, delimiter) : [];
  }
}

/** Line breaks inside a record: it began so many lines before it ended. */
function breaksWithin(raw: string): number {
  return raw.trim().match(/\n/g)?.length ?? 0;
}

function isCsvError(error: unknown): error is CsvError {
  return (
    typeof (error as CsvError).code === 'string' && (error as CsvError).code.startsWith('CSV_')
  );
}
