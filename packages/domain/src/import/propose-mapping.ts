import { columnConventions } from './column-conventions.ts';
import type { ImportField } from './fields/import-field.ts';
import { type Heading, headingOf, headingSimilarity } from './heading-similarity.ts';
import { fieldsOf } from './import-fields.ts';
import { importKindLabels, type ImportKind } from './import-kind.ts';
import { readCell, type Notation } from './notations/notation.ts';
import { meansOpenEnd } from './notations/open-end.ts';
import type { ReadingContext, ReadingDefaults } from './notations/reading.ts';
import { cellContext, type RowCells, tellingCells } from './pointed-cells.ts';
import { isBlank } from '../kernel/typed-text.ts';
import { valuesOf } from '../kernel/labels.ts';

/** Our field → the heading of its column; a field left out is not imported. */
export type Mapping = Readonly<Record<string, string>>;

/** The headings of a file, each once, and its first rows. */
export interface FileSample {
  fileName: string;
  columns: readonly string[];
  rows: readonly RowCells[];
}

export interface MappingProposal {
  /** `null` when no kind of record fits. */
  kind: ImportKind | null;
  mapping: Mapping;
  /** Per mapped field, how sure this is, from 0 to 1. */
  confidence: Readonly<Record<string, number>>;
}

/** Below this, no proposal is better than a guess. */
const LEAST_CONFIDENCE = 0.4;
const LEAST_FIT = 0.3;
const SAMPLE_ROWS = 200;

/** Words in a file's name that show what it contains. */
const fileNameHints: Readonly<Record<ImportKind, RegExp>> = {
  client: /client|compan|customer|account|kunde|firm|cliente|empresa/,
  location: /location|site|address|standort|ubicacion|sede/,
  contact: /contact|kontakt|ansprech/,
  candidate: /candidat|applicant|talent|worker|people|kandidat|bewerber|employee/,
  jobOrder: /order|job|requisition|vacanc|auftr|pedido|vacante/,
  assignment: /assign|placement|booking|einsatz|asignacion/,
};

/** Notations that are recognized by their values alone. */
const distinctiveNotations: readonly Notation[] = ['email', 'schedule', 'jobType'];

/**
 * Proposes what a file contains and which column is mapped to which field, from its headings, its values and its
 * name. People can adjust the proposal.
 *
 * @param known the kind, if a person has chosen it
 */
export function proposeMapping(
  sample: FileSample,
  defaults: ReadingDefaults,
  known?: ImportKind,
): MappingProposal {
  const evidence = new Evidence(sample, defaults);
  const headings = sample.columns.map(headingOf);
  const candidates = (known ? [known] : valuesOf(importKindLabels)).map((kind) =>
    fit(kind, sample, headings, evidence),
  );
  const best = candidates.reduce((one, other) => (other.fit > one.fit ? other : one));
  if (!known && best.fit < LEAST_FIT) return { kind: null, mapping: {}, confidence: {} };
  return { kind: best.kind, mapping: best.mapping, confidence: best.confidence };
}

/** Required fields of a kind without a column; a full name counts as first and last name. */
export function unmappedRequired(kind: ImportKind, mapping: Mapping): ImportField[] {
  const named = mapping.fullName !== undefined;
  return fieldsOf(kind)
    .filter(([name, { required }]) => required && mapping[name] === undefined)
    .filter(([name]) => !(named && (name === 'firstName' || name === 'lastName')))
    .map(([, field]) => field);
}

function fit(
  kind: ImportKind,
  { fileName, columns }: FileSample,
  headings: readonly Heading[],
  evidence: Evidence,
) {
  const scored = fieldsOf(kind)
    .flatMap(([name, field]) =>
      columns.map((column, index) => ({
        name,
        column,
        score: headingScore(
          headings[index]!,
          field,
          kind,
          evidence.readable(index, field.notation),
        ),
      })),
    )
    .filter(({ score }) => score >= LEAST_CONFIDENCE)
    .toSorted((one, other) => other.score - one.score);
  const mapping: Record<string, string> = {};
  const confidence: Record<string, number> = {};
  const taken = new Set<string>();
  for (const { name, column, score } of scored) {
    if (name in mapping || taken.has(column)) continue;
    mapping[name] = column;
    confidence[name] = Math.round(score * 100) / 100;
    taken.add(column);
  }
  const explained = Object.values(confidence).reduce((sum, score) => sum + score, 0);
  const required = fieldsOf(kind).filter(([, field]) => field.required).length;
  const covered = 1 - unmappedRequired(kind, mapping).length / required;
  const hinted = fileNameHints[kind].test(fileName.toLowerCase()) ? 0.1 : 0;
  const identified = mapping.externalId === undefined ? 0 : 0.05;
  return {
    kind,
    mapping,
    confidence,
    fit:
      covered * (0.6 * (explained / Math.max(columns.length, 1)) + 0.4 * covered) +
      hinted +
      identified,
  };
}

/** The heading's similarity, weighted by how many values of the column can be read in the field's notation. */
function headingScore(
  heading: Heading,
  field: ImportField,
  kind: ImportKind,
  readable: number | null,
): number {
  const similarity = headingSimilarity(heading, field, kind);
  if (readable === null) return similarity;
  if (similarity === 0) {
    return distinctiveNotations.includes(field.notation) && readable > 0.8 ? 0.45 : 0;
  }
  return similarity * (0.4 + 0.6 * Math.min(1, readable * 1.25));
}

/** How many of a column's values can be read in a notation; computed once per column and notation. */
class Evidence {
  readonly #columns: { value: string; context: ReadingContext }[][];
  readonly #found = new Map<string, number | null>();

  constructor({ columns, rows }: FileSample, defaults: ReadingDefaults) {
    const sample = rows.slice(0, SAMPLE_ROWS);
    const telling = sample.map((row) => tellingCells(row));
    this.#columns = columns.map((_, index) => {
      const conventions = columnConventions(telling.map((cells) => cells[index] ?? ''));
      return sample.flatMap((row) => {
        const value = row.cells[index] ?? '';
        const context = cellContext(row, index, { conventions, defaults });
        return isBlank(value) ? [] : { value, context };
      });
    });
  }

  /** A share from 0 to 1, or `null` if any text is valid or the column is empty. */
  readable(index: number, notation: Notation): number | null {
    const cells = this.#columns[index]!.filter(
      ({ value, context }) =>
        notation !== 'date' || !meansOpenEnd(value, context.conventions.dateOrder),
    );
    if (cells.length === 0 || ['text', 'reference', 'list', 'region'].includes(notation))
      return null;
    const key = `${index} ${notation}`;
    const found = this.#found.get(key);
    if (found !== undefined) return found;
    const readable = cells.filter(
      ({ value, context }) =>
        value.length <= 250 && !('problem' in readCell(notation, value, context)),
    );
    const share = readable.length / cells.length;
    this.#found.set(key, share);
    return share;
  }
}
