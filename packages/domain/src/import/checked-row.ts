import type { ImportRecord } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import type { Mapping } from './propose-mapping.ts';
import type { RowProblem } from './row-problem.ts';

/** A file as it was read: headings (each once) and rows of cells, nothing interpreted. */
export interface SourceFile {
  id: string;
  fileName: string;
  kind: ImportKind;
  columns: readonly string[];
  mapping: Mapping;
  /** `line` is the line of the row's first cell in the file; the heading is line 1. */
  rows: readonly SourceRow[];
}

export interface SourceRow {
  line: number;
  cells: readonly string[];
  /** Why the cells may not be what they seem, in a sentence: then the row is refused. */
  fault?: string;
}

/** A record that the agency has already. */
export interface KnownRecord {
  id: string;
  /** How a person recognises it. */
  label: string;
  status?: string;
  /** Field → id of the record it refers to, for those that an import may not change. */
  links?: Readonly<Partial<Record<'client' | 'candidate' | 'jobOrder', string>>>;
  /** What the row said when it was last taken over, as `contentOf` writes it, hashed. */
  contentHash?: string;
  /** Of a candidate: was hired once. */
  isEmployee?: boolean;
  /** Of a job order: what an assignment takes from it. */
  terms?: OrderTerms;
}

/** What an assignment takes from its job order where its own file is silent. */
export type OrderTerms = Pick<
  ImportRecord<'jobOrder'>,
  'title' | 'jobType' | 'payRate' | 'billRate' | 'salary' | 'feePercent' | 'feeAmount' | 'schedule'
>;

/** What the check has to know about the agency's records. Answers come from memory: load before. */
export interface KnownRecords {
  /** By the id, or the key, that an earlier import took it over with. */
  imported(kind: ImportKind, key: string): KnownRecord | undefined;
  /** By name or e-mail in lower case; several where they share it. */
  named(kind: ImportKind, name: string): readonly KnownRecord[];
  /** The assignment of this candidate on this job order, or a mere submission. */
  placed(candidateId: string, jobOrderId: string): KnownRecord | undefined;
  /** The account of a member of staff, by name, user name or e-mail in lower case. */
  staff(name: string): string | undefined;
}

/** What a reference leads to: another row of this import, or a record that is there. */
export type ReferenceTarget =
  { row: CheckedRow; known?: undefined } | { row?: undefined; known: KnownRecord };

export interface CheckedRow<Kind extends ImportKind = ImportKind> {
  kind: Kind;
  file: Pick<SourceFile, 'id' | 'fileName'>;
  line: number;
  cells: readonly string[];
  /** Tells the row from all others of its kind, in this file and when it is imported again. */
  key: string;
  /** How a person recognises it. */
  label: string;
  record: ImportRecord<Kind>;
  /** Field → what its value names. */
  links: Readonly<Record<string, ReferenceTarget>>;
  /** The staff account that its owner column names. */
  ownerId: string | null;
  /** The record that an earlier import made of it. */
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
