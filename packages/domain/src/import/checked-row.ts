import type { ImportRecord } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import type { Mapping } from './propose-mapping.ts';
import type { RowProblem } from './row-problem.ts';

/** A file as it was read: headings (each once) and rows of cells, without interpretation. */
export interface SourceFile {
  id: string;
  fileName: string;
  kind: ImportKind;
  columns: readonly string[];
  mapping: Mapping;
  /** The rows below the headings. `line` is the line of the row's first cell in the file. */
  rows: readonly SourceRow[];
  /** The line of the headings, if lines above it are left out. */
  headingLine?: number;
  /** Line of a row, and how many blank lines stand directly before it. */
  blanks?: readonly (readonly [line: number, count: number])[];
  /** What a person has chosen to leave out; any other finding refuses its row. */
  leftOut?: readonly LeftOutCells[];
}

/** The cells of one column with one kind of finding: their rows are imported without them. */
export interface LeftOutCells {
  code: string;
  /** The column's heading. */
  column: string;
}

export interface SourceRow {
  line: number;
  cells: readonly string[];
  /** Indices of the cells that a workbook keeps as numbers with decimals: their decimal mark is a point. */
  pointed?: readonly number[];
  /** Why the cells cannot be trusted; the row is then refused. */
  fault?: RowFault;
}

export type RowFault = 'UNCLOSED_QUOTE' | 'LONG_CELL';

/** An existing record of the agency. */
export interface KnownRecord {
  id: string;
  /** What people call it. */
  label: string;
  status?: string;
  /** Field → id of the record it refers to, for references that an import may not change. */
  links?: Readonly<Partial<Record<'client' | 'candidate' | 'jobOrder', string>>>;
  /** A hash of the row's `contentOf` when it was last imported. */
  contentHash?: string;
  /** For a candidate: has been hired at some time. */
  isEmployee?: boolean;
  /** For a job order: the values that an assignment takes from it. */
  terms?: OrderTerms;
}

/** Values that an assignment takes from its job order if its own file has none. */
export type OrderTerms = Pick<
  ImportRecord<'jobOrder'>,
  'title' | 'jobType' | 'payRate' | 'billRate' | 'salary' | 'feePercent' | 'feeAmount' | 'schedule'
>;

/** What the check needs to know about the agency's records. It answers from memory: load the records before. */
export interface KnownRecords {
  /** By the id or key with which an earlier import created it. */
  imported(kind: ImportKind, key: string): KnownRecord | undefined;
  /** By name or email in lower case; several if they share it. */
  named(kind: ImportKind, name: string): readonly KnownRecord[];
  /** The assignment of this candidate on this job order, or a mere submission. */
  placed(candidateId: string, jobOrderId: string): KnownRecord | undefined;
  /** The account of a member of staff, by name, user name or email in lower case. */
  staff(name: string): string | undefined;
}

/** The target of a reference: another row of this import, or an existing record. */
export type ReferenceTarget =
  { row: CheckedRow; known?: undefined } | { row?: undefined; known: KnownRecord };

export interface CheckedRow<Kind extends ImportKind = ImportKind> {
  kind: Kind;
  file: Pick<SourceFile, 'id' | 'fileName'>;
  line: number;
  cells: readonly string[];
  /** Identifies the row among all of its kind, in this file and when it is imported again. */
  key: string;
  /** What people call it. */
  label: string;
  record: ImportRecord<Kind>;
  /** Field → the target of its reference. */
  links: Readonly<Record<string, ReferenceTarget>>;
  /** The staff account in its owner column. */
  ownerId: string | null;
  /** The record that an earlier import created from it. */
  known: KnownRecord | null;
  problems: RowProblem[];
}

/** The same for a row and for the record that it became. */
export function identityOf(target: ReferenceTarget): string {
  return target.known?.id ?? target.row!.known?.id ?? `${target.row!.kind} ${target.row!.key}`;
}

/** The client that a location, contact or job order belongs to, by `identityOf`. */
export function clientOf(target: ReferenceTarget): string | undefined {
  if (target.known) return target.known.links?.client;
  const client = target.row.links.client;
  return client && identityOf(client);
}
