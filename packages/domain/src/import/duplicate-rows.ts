import { identityOf, type CheckedRow, type KnownRecords } from './checked-row.ts';
import type { ImportRecord } from './import-fields.ts';
import { isRefused, refusedRow, type RowProblem, warnedRow } from './row-problem.ts';

type Headings = ReadonlyMap<string, string>;

/** Finds rows that repeat an earlier row or an existing record. */
export class DuplicateRows {
  readonly #known: KnownRecords;
  readonly #seen = new Map<string, CheckedRow>();

  constructor(known: KnownRecords) {
    this.#known = known;
  }

  /** Why this row conflicts with the rows before it. Call it once for each row, in order. */
  problems(row: CheckedRow, headings: Headings): RowProblem[] {
    const first = this.#firstToSay(`${row.kind} key ${row.key}`, row);
    if (first) {
      const column = headings.get('externalId') ?? null;
      const said = { file: first.file.fileName, line: first.line, record: first.label };
      return [refusedRow('DUPLICATE_ROW', column, 'ROW.repeated', said)];
    }
    if (row.kind === 'candidate') return this.#repeatsPerson(row, headings);
    if (row.kind === 'assignment') return this.#repeatsPlacement(row);
    if (row.kind === 'client') return this.#repeatsName(row, headings);
    return [];
  }

  /** One email is one person (`W-11`): a second record would split the person's history. */
  #repeatsPerson(row: CheckedRow, headings: Headings): RowProblem[] {
    const email = (row.record as ImportRecord<'candidate'>).email?.toLowerCase();
    if (!email) return [];
    const column = headings.get('email') ?? null;
    const first = this.#firstToSay(`candidate email ${email}`, row);
    const code = 'DUPLICATE_PERSON';
    if (first) {
      const said = { line: first.line, record: first.label, email };
      return [refusedRow(code, column, 'ROW.sameEmail.line', said)];
    }
    const other = this.#known.named('candidate', email).find(({ id }) => id !== row.known?.id);
    if (!other) return [];
    return [refusedRow(code, column, 'ROW.sameEmail', { record: other.label, email })];
  }

  /** A candidate is submitted to a job order, and so placed on it, only once. */
  #repeatsPlacement(row: CheckedRow): RowProblem[] {
    const { candidate, jobOrder } = row.links;
    if (!candidate || !jobOrder) return [];
    const pair = [identityOf(candidate), identityOf(jobOrder)] as const;
    const first = this.#firstToSay(`placement ${pair.join(' ')}`, row);
    const placed = this.#known.placed(...pair);
    const other =
      first?.label ?? (placed && placed.id !== row.known?.id ? placed.label : undefined);
    if (!other) return [];
    return [refusedRow('DUPLICATE_PLACEMENT', null, 'ROW.placedAlready', { other })];
  }

  #repeatsName(row: CheckedRow, headings: Headings): RowProblem[] {
    const name = (row.record as ImportRecord<'client'>).name!.toLowerCase();
    const first = this.#firstToSay(`client name ${name}`, row);
    if (!first) return [];
    const column = headings.get('name') ?? null;
    return [warnedRow('SAME_NAME', column, 'ROW.sameName', { line: first.line })];
  }

  /** The row or record that had this value before; if there is none, this row is remembered. */
  #firstToSay(what: string, row: CheckedRow): CheckedRow | undefined {
    const first = this.#seen.get(what);
    if (!first || isRefused(first.problems)) this.#seen.set(what, row);
    return first && !isRefused(first.problems) ? first : undefined;
  }
}
