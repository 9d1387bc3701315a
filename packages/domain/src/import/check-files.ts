import { forEachInChunks, type Chunked } from '../kernel/chunked.ts';
import { valuesOf } from '../kernel/labels.ts';
import type { RowKey } from '../messages/row-declarations.ts';
import { nounTerm } from '../messages/value.ts';
import {
  clientOf,
  identityOf,
  type CheckedRow,
  type KnownRecords,
  type RowFault,
  type SourceFile,
  type SourceRow,
  type ReferenceTarget,
} from './checked-row.ts';
import { fileConventions } from './column-conventions.ts';
import { extraCells, mostCells } from './extra-cells.ts';
import { fieldTerm } from './fields/import-field.ts';
import { fieldsOf } from './import-fields.ts';
import { importKindLabels, importKindNoun, type ImportKind } from './import-kind.ts';
import { leaveOutCells } from './leave-out-cells.ts';
import type { ReadingDefaults } from './notations/reading.ts';
import { mappedColumns, readRow, type MappedColumn } from './read-row.ts';
import { tellingCells } from './pointed-cells.ts';
import { keyOf, labelOf, namesOf } from './row-identity.ts';
import { isRefused, refusedRow, type RowProblem, warnedRow } from './row-problem.ts';
import { DuplicateRows } from './duplicate-rows.ts';
import { skippedIn } from './skipped-rows.ts';
import { validateRow } from './validate-row.ts';

/**
 * Checks every row of a set of files: its values by field, and its problems. A row that refers to a refused
 * row is refused too and names it, so that all remaining rows can be imported together.
 *
 * @param known the agency's records; rows may refer to them or repeat them
 * @returns rows in the order in which they can be imported: by kind, then in the order of the files
 */
export function* checkFiles(
  files: readonly SourceFile[],
  known: KnownRecords,
  defaults: ReadingDefaults,
): Chunked<CheckedRow[]> {
  const check = new FileChecker(known);
  for (const kind of valuesOf(importKindLabels)) {
    for (const file of files) if (file.kind === kind) yield* check.add(file, defaults);
  }
  return check.rows;
}

const faults = {
  UNCLOSED_QUOTE: 'ROW.unclosedQuote',
  LONG_CELL: 'ROW.longCell',
} as const satisfies Record<RowFault, RowKey>;

function unreadable(fault: RowFault): RowProblem {
  // Rows that were uploaded before there were several faults have the first one's text.
  const key = faults[fault] ?? faults.UNCLOSED_QUOTE;
  return refusedRow('UNREADABLE_ROW', null, key, {});
}

class FileChecker {
  readonly rows: CheckedRow[] = [];
  readonly #known: KnownRecords;
  readonly #byKey = new Map<string, CheckedRow>();
  readonly #byName = new Map<string, CheckedRow[]>();
  readonly #repeats: DuplicateRows;
  /** Remarks that are made once per column instead of on each row. */
  readonly #said = new Set<string>();

  constructor(known: KnownRecords) {
    this.#known = known;
    this.#repeats = new DuplicateRows(known);
  }

  *add(file: SourceFile, defaults: ReadingDefaults): Chunked<void> {
    const telling = file.rows.map((row) => tellingCells(row));
    const values = file.columns.map((_, index) => telling.map((cells) => cells[index] ?? ''));
    const contexts = (yield* fileConventions(values)).map((conventions) => ({
      conventions,
      defaults,
    }));
    const columns = mappedColumns(file.kind, file.mapping, file.columns, contexts);
    const most = mostCells(file);
    const skipped = skippedIn(file);
    yield* forEachInChunks(file.rows, (row) => {
      if (skipped.has(row)) return;
      const { fault } = row;
      const broken = fault ? unreadable(fault) : extraCells(row, file.columns.length, most);
      this.#addRow(file, columns, row, broken);
    });
  }

  /** @param broken why the cells of the row are not what they seem, if they are not */
  #addRow(
    file: SourceFile,
    columns: readonly MappedColumn[],
    source: SourceRow,
    broken: RowProblem | null,
  ): void {
    const { kind } = file;
    const { line, cells } = source;
    const { record, problems: found } = readRow(kind, columns, source);
    const key = keyOf(kind, record);
    const row: CheckedRow = {
      kind,
      file: { id: file.id, fileName: file.fileName },
      line,
      cells,
      key: key ?? `line ${line}`,
      label: labelOf(kind, record, line),
      record,
      links: {},
      ownerId: null,
      known: (key !== null && this.#known.imported(kind, key)) || null,
      problems: (broken ? [broken] : found).filter((problem) => this.#notYetSaid(file, problem)),
    };
    const headings = new Map(columns.map(({ name, heading }) => [name, heading]));
    if (!broken) this.#judge(row, file, headings);
    this.#index(row);
  }

  #judge(row: CheckedRow, file: SourceFile, headings: ReadonlyMap<string, string>): void {
    row.links = this.#link(row, headings);
    leaveOutCells(row, file.leftOut);
    row.ownerId = this.#owner(row, file, headings);
    if (!isRefused(row.problems)) row.problems.push(...this.#repeats.problems(row, headings));
    if (!isRefused(row.problems)) {
      row.problems.push(...validateRow(row, headings));
    }
    leaveOutCells(row, file.leftOut);
  }

  #index(row: CheckedRow): void {
    this.rows.push(row);
    const key = `${row.kind} ${row.key}`;
    // A repeated id still means the row that had it first, unless that row was refused.
    const first = this.#byKey.get(key);
    if (!first || isRefused(first.problems)) this.#byKey.set(key, row);
    for (const name of namesOf(row.kind, row.record)) {
      const same = this.#byName.get(`${row.kind} ${name}`);
      if (same) same.push(row);
      else this.#byName.set(`${row.kind} ${name}`, [row]);
    }
  }

  #link(row: CheckedRow, headings: ReadonlyMap<string, string>): Record<string, ReferenceTarget> {
    const links: Record<string, ReferenceTarget> = {};
    const record = row.record as Readonly<Record<string, unknown>>;
    for (const [name, field] of fieldsOf(row.kind)) {
      const value = record[name];
      if (!field.refersTo || typeof value !== 'string') continue;
      const found = this.#find(field.refersTo, value, links);
      const column = headings.get(name) ?? null;
      if (found === 'SEVERAL' || found === undefined) {
        const said = {
          field: fieldTerm(field),
          noun: nounTerm(importKindNoun[field.refersTo]),
          value,
        };
        const code = `${found ? 'AMBIGUOUS' : 'UNKNOWN'}_${snake(field.refersTo)}`;
        const key = found ? 'ROW.ambiguousReference' : 'ROW.unknownReference';
        row.problems.push({ ...refusedRow(code, column, key, said), without: [name] });
        continue;
      }
      if (found.row && isRefused(found.row.problems)) {
        const { file, line, problems } = found.row;
        const why = problems.find(({ severity }) => severity === 'REFUSED')!.message;
        const said = { field: fieldTerm(field), value, file: file.fileName, line, why };
        row.problems.push({
          ...refusedRow('REFERS_TO_REFUSED_ROW', column, 'ROW.refersToRefused', said),
          without: [name],
        });
      }
      links[name] = found;
    }
    row.problems.push(...foreignLinks(row, links, headings));
    return links;
  }

  /** By id first, then by name; of several with the same name, the one of the row's own client. */
  #find(
    kind: ImportKind,
    value: string,
    links: Readonly<Record<string, ReferenceTarget>>,
  ): ReferenceTarget | 'SEVERAL' | undefined {
    const row = this.#byKey.get(`${kind} ${value}`);
    const imported = this.#known.imported(kind, value);
    if (row && !(isRefused(row.problems) && imported)) return { row };
    if (imported) return { known: imported };
    const name = value.toLowerCase();
    // Of rows that repeat each other, the one that is imported.
    const rows = (this.#byName.get(`${kind} ${name}`) ?? [])
      .toSorted((one, other) => refusedFirst(one) - refusedFirst(other))
      .map((each): ReferenceTarget => ({ row: each }));
    const known = this.#known.named(kind, name).map((each): ReferenceTarget => ({ known: each }));
    const all = new Map([...known, ...rows].map((target) => [identityOf(target), target]));
    const home = clientKeyOf(links);
    const own = home ? [...all.values()].filter((target) => clientOf(target) === home) : [];
    const found = own.length > 0 ? own : [...all.values()];
    return found.length > 1 ? 'SEVERAL' : found[0];
  }

  #owner(row: CheckedRow, file: SourceFile, headings: ReadonlyMap<string, string>): string | null {
    const name = (row.record as { owner?: string | null }).owner;
    if (!name) return null;
    const account = this.#known.staff(name.toLowerCase());
    if (account) return account;
    const column = headings.get('owner') ?? null;
    const problem = warnedRow('UNKNOWN_OWNER', column, 'ROW.unknownOwner', { name });
    if (this.#sayOnce(`${file.id} owner ${name.toLowerCase()}`)) row.problems.push(problem);
    return null;
  }

  #notYetSaid(file: SourceFile, { code, column }: RowProblem): boolean {
    return code !== 'AMBIGUOUS_DATE' || this.#sayOnce(`${file.id} ${code} ${column}`);
  }

  #sayOnce(what: string): boolean {
    if (this.#said.has(what)) return false;
    this.#said.add(what);
    return true;
  }
}

/** The client of a row, by `identityOf`: its own, or that of its job order. */
function clientKeyOf({
  client,
  jobOrder,
}: Readonly<Record<string, ReferenceTarget>>): string | undefined {
  if (client) return identityOf(client);
  return jobOrder && clientOf(jobOrder);
}

/** Location and contacts must belong to the row's own client. */
function foreignLinks(
  row: CheckedRow,
  links: Readonly<Record<string, ReferenceTarget>>,
  headings: ReadonlyMap<string, string>,
): RowProblem[] {
  const home = clientKeyOf(links);
  if (!home) return [];
  return fieldsOf(row.kind).flatMap(([name, field]): RowProblem[] => {
    const { refersTo } = field;
    const target = links[name];
    if (!target || (refersTo !== 'location' && refersTo !== 'contact')) return [];
    const client = clientOf(target);
    if (client === undefined || client === home) return [];
    const said = { field: fieldTerm(field), record: (target.known ?? target.row).label };
    const column = headings.get(name) ?? null;
    return [{ ...refusedRow('OTHER_CLIENT', column, 'ROW.otherClient', said), without: [name] }];
  });
}

function refusedFirst({ problems }: CheckedRow): number {
  return isRefused(problems) ? 0 : 1;
}

function snake(kind: string): string {
  return kind.replace(/([A-Z])/g, '_$1').toUpperCase();
}
