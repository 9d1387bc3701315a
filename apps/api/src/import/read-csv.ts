import { type CsvError, type Info, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { type ImportTable, tableOf, UnreadableFile } from './table.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 40;

/**
 * A CSV file in whatever encoding and with whatever delimiter and line ends it was written; quoted
 * cells may hold delimiters, quotes and line breaks.
 *
 * @throws UnreadableFile when it is no text, or a quote is never closed.
 */
export function readCsv(name: string, bytes: Uint8Array): ImportTable {
  // One kind of line end: csv-parse counts two lines for a CRLF within quotes.
  const text = decodeText(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (text.includes('\0')) throw new UnreadableFile(`${name} is not a text file.`);
  // Excel's own hint at the delimiter stands on a line of its own.
  const hint = /^sep=(.)\n/i.exec(text);
  const delimiter = hint?.[1] ?? likeliestDelimiter(text);
  const skipped = hint ? 1 : 0;
  try {
    const records = parse(skipped ? text.slice(hint![0].length) : text, {
      ...lenient,
      delimiter,
      info: true,
      raw: true,
    }) as unknown as { record: string[]; raw: string; info: Info }[];
    return tableOf(
      name,
      records.map(({ record, raw, info }) => ({
        line: info.lines - breaksWithin(raw) + skipped,
        cells: record,
      })),
    );
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new UnreadableFile(`${name} cannot be read: ${error.message}`, { cause: error });
  }
}

const lenient = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
} as const;

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
