import { message, type Message } from '../messages/message.ts';
import { fieldTerm, type ImportField } from './fields/import-field.ts';
import { fieldsOf, type ImportRecord } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import { multiplierBetween } from './notations/multiplier.ts';
import { meansNoEmail } from './notations/email.ts';
import { readCell, type Notation } from './notations/notation.ts';
import { meansOpenEnd } from './notations/open-end.ts';
import type { PersonName } from './notations/person-name.ts';
import { faulty, type Reading, type ReadingContext } from './notations/reading.ts';
import { impliedCountry } from './notations/region.ts';
import { cellContext, type RowCells } from './pointed-cells.ts';
import type { Mapping } from './propose-mapping.ts';
import { refusedRow, type RowProblem, warnedRow } from './row-problem.ts';

/** The code of a notation's remark. */
const remarkCodes: Partial<Record<Notation, string>> = {
  text: 'FORMULA_LIKE',
  date: 'AMBIGUOUS_DATE',
  email: 'SEVERAL_VALUES',
  phone: 'SEVERAL_VALUES',
};

/** One mapped column, ready to be read. */
export interface MappedColumn {
  name: string;
  field: ImportField;
  heading: string;
  index: number;
  context: ReadingContext;
}

/** The mapped columns of this kind, in the order of the fields; headings that the file lacks are left out. */
export function mappedColumns(
  kind: ImportKind,
  mapping: Mapping,
  columns: readonly string[],
  contexts: readonly ReadingContext[],
): MappedColumn[] {
  return fieldsOf(kind).flatMap(([name, field]) => {
    const index = columns.indexOf(mapping[name] ?? '');
    if (index < 0) return [];
    return [{ name, field, heading: columns[index]!, index, context: contexts[index]! }];
  });
}

/**
 * The values of one row by field. Never throws: an unreadable value is a problem, and the field stays
 * empty.
 */
export function readRow<Kind extends ImportKind>(
  kind: Kind,
  columns: readonly MappedColumn[],
  row: RowCells,
): { record: ImportRecord<Kind>; problems: RowProblem[] } {
  const record: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const { name, field, heading, index, context } of columns) {
    const cell = row.cells[index] ?? '';
    const reads = cellContext(row, index, context);
    const nothing = isTooLong(cell, field) ? null : meantNothing(cell, field, reads);
    const reading = nothing ?? readField(cell, field, reads);
    if ('problem' in reading) {
      record[name] = null;
      problems.push({ ...unreadable(field, heading, cell, reading.problem), without: [name] });
      continue;
    }
    record[name] = reading.value;
    if (reading.remark) {
      const code = nothing ? 'OPEN_END' : (remarkCodes[field.notation] ?? 'REMARK');
      const said = { field: fieldTerm(field), cell: shown(cell), remark: reading.remark };
      problems.push(warnedRow(code, heading, 'ROW.remark', said));
    }
  }
  fillFromFullName(record);
  fillMultipliers(record);
  if (kind === 'location') fillCountry(record);
  problems.push(...missing(kind, columns, record, problems));
  return { record: record as ImportRecord<Kind>, problems };
}

function readField(cell: string, field: ImportField, context: ReadingContext): Reading<unknown> {
  if (isTooLong(cell, field)) return faulty('FAULT.tooLong', {});
  return readCell(field.notation, cell, context, field.long);
}

/** A text that says that there is no value; `null` if it may be one. */
function meantNothing(
  cell: string,
  { notation, openEnd }: ImportField,
  { conventions }: ReadingContext,
) {
  const isOpen = openEnd && meansOpenEnd(cell, conventions.dateOrder);
  if (isOpen) return { value: null, remark: message('REMARK.noEnd', {}) };
  if (notation === 'email' && meansNoEmail(cell)) return { value: null, remark: undefined };
  return null;
}

/** Limits the length to a page or a line: names and ids are indexed, and no notation needs more. */
function isTooLong(cell: string, { long }: ImportField): boolean {
  return cell.length > (long ? 20_000 : 250);
}

function unreadable(field: ImportField, heading: string, cell: string, fault: Message): RowProblem {
  const code = `INVALID_${field.notation.replace(/([A-Z])/g, '_$1').toUpperCase()}`;
  const said = { field: fieldTerm(field), cell: shown(cell), fault };
  return field.required || field.vital
    ? refusedRow(code, heading, 'ROW.unreadable', said)
    : warnedRow(code, heading, 'ROW.leftEmpty', said);
}

function missing(
  kind: ImportKind,
  columns: readonly MappedColumn[],
  record: Record<string, unknown>,
  found: readonly RowProblem[],
): RowProblem[] {
  const headings = new Map(columns.map(({ name, heading }) => [name, heading]));
  const invalid = new Set(
    found.filter(({ code }) => code.startsWith('INVALID_')).map(({ column }) => column),
  );
  return fieldsOf(kind).flatMap(([name, field]): RowProblem[] => {
    const column = headings.get(name) ?? null;
    const empty = record[name] === null || record[name] === undefined || record[name] === '';
    if (!empty || (column !== null && invalid.has(column))) return [];
    if (field.required) {
      return [refusedRow('MISSING_VALUE', column, 'ROW.missing', { field: fieldTerm(field) })];
    }
    if (!field.emptyNote || column === null) return [];
    const note = { set: 'empty note', code: field.emptyNote, label: field.emptyNote };
    return [warnedRow('EMPTY_VALUE', column, 'ROW.empty', { field: fieldTerm(field), note })];
  });
}

function fillFromFullName(record: Record<string, unknown>): void {
  const name = record.fullName as PersonName | null | undefined;
  if (!name) return;
  record.firstName ??= name.firstName;
  record.lastName ??= name.lastName;
}

/** A province says the country; without one, places are in the United States. */
function fillCountry(record: Record<string, unknown>): void {
  const country = impliedCountry(record);
  if (country && !record.country) record.country = country;
}

/** Overtime given as a rate is converted to a multiplier. */
function fillMultipliers(record: Record<string, unknown>): void {
  for (const side of ['Pay', 'Bill']) {
    const regular = record[`${side.toLowerCase()}Rate`] as string | null | undefined;
    for (const kind of ['overtime', 'doubleTime']) {
      const rate = record[`${kind}${side}Rate`] as string | null | undefined;
      if (regular && rate) record[`${kind}${side}Multiplier`] ??= multiplierBetween(regular, rate);
    }
  }
}

/** A cell for a message: shortened, with invisible characters made visible. */
function shown(cell: string): string {
  const text = cell
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
