import { folded } from './text.ts';

const words = new Set(
  [
    'na #na none null nil open openend openended ongoing present current currently continuing continuous',
    'indefinite indefinitely untilfurthernotice furthernotice tbd tba noend noenddate unlimited never todate',
    'abierto indefinido vigente actual actualidad sinfecha sinfin ninguno encurso',
    'offen laufend unbefristet heute keine keines bisaufweiteres',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether the text in a column of end dates means that there is no end: `N/A`, `open`, `--`, ` / / `,
 * `0000-00-00`, a day of the year 9999, or what spreadsheets and databases make of an empty date (`01/00/1900`,
 * `12/30/1899`, `0001-01-01`).
 */
export function meansOpenEnd(cell: string): boolean {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  if (text === '' || text.length > 40) return false;
  if (/^[\s./\-–—_?*]+$/.test(text)) return true;
  const parts = dateParts(text);
  return parts ? isNoDay(parts) : words.has(folded(text));
}

/** Year, and the other two in any order. */
function dateParts(text: string): { year: number; others: [number, number] } | null {
  const separated = /^(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{1,4})$/.exec(text);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const parts = (separated ?? compact)?.slice(1);
  if (!parts) return null;
  const [first, second, third] = parts as [string, string, string];
  const [year, other] = first.length > 2 ? [first, third] : [third, first];
  return { year: Number(year), others: [Number(second), Number(other)] };
}

function isNoDay({ year, others }: { year: number; others: [number, number] }): boolean {
  const [low, high] = others.toSorted((one, other) => one - other) as [number, number];
  if (year === 9999 || (low === 0 && high === 0)) return true;
  if (year === 0 || year === 1) return low <= 1 && high <= 1;
  if (year === 1900) return low <= 1 && high === 1;
  return year === 1899 && low === 12 && high >= 30;
}
