import { isBlank } from '../kernel/typed-text.ts';
import { message, type Message } from '../messages/message.ts';
import type { SourceFile, SourceRow } from './checked-row.ts';
import { fieldsOf } from './import-fields.ts';
import { folded } from './notations/text.ts';

/**
 * The rows that hold no record: blank ones, and totals below the records or below a part of them. They are looked
 * for once in each file.
 */
export function skippedIn(file: SourceFile): ReadonlySet<SourceRow> {
  const known = found.get(file);
  if (known) return known;
  const skipped = findSkipped(file);
  found.set(file, skipped);
  return skipped;
}

const found = new WeakMap<SourceFile, ReadonlySet<SourceRow>>();

function findSkipped(file: SourceFile): ReadonlySet<SourceRow> {
  const { rows, blanks = [] } = file;
  const belowBlanks = new Set(blanks.map(([line]) => line));
  const isSum = sumsOf(file);
  const skipped = new Set<SourceRow>();
  let closing = true;
  for (const row of rows.toReversed()) {
    const blank = isBlankRow(row);
    const skip: boolean =
      row.fault === undefined && (blank || isTotal(row.cells) || (closing && isSum(row.cells)));
    if (skip) skipped.add(row);
    closing = blank || belowBlanks.has(row.line) || (closing && skip);
  }
  return skipped;
}

/**
 * What is left out of a file as a whole: lines above the headings, totals, blank rows. Each is mentioned
 * once.
 */
export function skippedRows(file: SourceFile): Message[] {
  const { headingLine = 1, rows, blanks = [] } = file;
  const filled = rows.filter((row) => !isBlankRow(row));
  const skipped = skippedIn(file);
  const totals = filled.filter((row) => skipped.has(row)).map(({ line }) => line);
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

function isBlankRow({ cells }: SourceRow): boolean {
  return cells.every((cell) => isBlank(cell));
}

const totalWord =
  /^(?:(?:grand|sub|report|page)[ -]?)?totals?(?: general)?$|^(?:gesamt|summe|zwischensumme)$/i;

/** “Total”, and nothing but numbers besides: a company of this name has at least a text or an id. */
function isTotal(cells: readonly string[]): boolean {
  const [first = '', ...others] = filledOf(cells);
  return cells.length > 1 && totalWord.test(labelOf(first)) && others.every(isNumber);
}

/**
 * Whether a row at the end of the records sums them up: `Total companies|2`, `Count|2`, `Total hours: 40`. Its
 * label says so in words of sums and of records only, or stands in the column of the ids, and the other
 * cells are numbers. A company called “Total Wine” or “Count Basie Theatre” has other words in its name.
 */
function sumsOf({ kind, columns, mapping }: SourceFile): (cells: readonly string[]) => boolean {
  const own = new Set(columns.slice(0, 300).flatMap((heading) => wordsOf(heading)));
  const [id = ''] = fieldsOf(kind).find(([, { identity }]) => identity) ?? [];
  const ids = columns.indexOf(mapping[id] ?? '');
  return (cells) => {
    const [first = '', ...others] = filledOf(cells);
    if (first.length > 80 || !others.every(isNumber)) return false;
    const words = wordsOf(labelOf(first));
    const counted = others.length > 0 || /\d/.test(first);
    if (!words.some((word) => sumWords.has(word))) return false;
    if (words.every((word) => sumWords.has(word) || fillers.has(word))) {
      return counted && cells.length > 1;
    }
    if (words.every((word) => isOfSums(word) || own.has(word))) {
      return counted || cells.length > 1;
    }
    const inIds = cells[ids]?.trim() === first && words.length > 1;
    return inIds && others.length > 0 && sumWords.has(words[0]!);
  };
}

const sumWords = wordSet(
  'total totals subtotal subtotals grandtotal sum count average avg number',
  'suma totales recuento conteo promedio media numero cantidad',
  'summe gesamt gesamtsumme zwischensumme anzahl durchschnitt mittelwert',
);

const fillers = wordSet(
  'grand sub report page overall all of the per for general de del la las los',
);

/** What is counted in such files. */
const countedWords = wordSet(
  'company companies client clients customer customers account accounts record records row rows line lines',
  'entry entries item items location locations site sites contact contacts candidate candidates applicant',
  'applicants employee employees worker workers job jobs order orders assignment assignments placement',
  'placements position positions opening openings headcount hour hours amount amounts pay bill rate rates',
  'salary salaries fee fees',
  'empresa empresas cliente clientes cuenta cuentas registro registros fila filas contacto contactos candidato',
  'candidatos empleado empleados trabajador trabajadores asignacion asignaciones puesto puestos pedido pedidos',
  'hora horas importe importes ubicacion ubicaciones',
  'kunde kunden firma firmen datensatz datensatze zeile zeilen kontakt kontakte bewerber mitarbeiter stunden',
  'auftrag auftrage einsatz einsatze stelle stellen standort standorte betrag',
);

function isOfSums(word: string): boolean {
  return sumWords.has(word) || fillers.has(word) || countedWords.has(word);
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** The words of a label or heading, without case and accents. */
function wordsOf(text: string): string[] {
  return (text.slice(0, 200).match(/[\p{L}\p{M}]+/gu) ?? []).map((word) =>
    folded(word).replace(/\p{M}/gu, ''),
  );
}

function filledOf(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** The text before a number that follows in the same cell: `Total: 3`, `Total (3)`, `TOTAL -`. */
function labelOf(cell: string): string {
  return cell.slice(0, 80).replace(/[\s:=#(\d).,$€£–—-]+$/, '');
}

function isNumber(cell: string): boolean {
  return cell.length <= 40 && /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell);
}
