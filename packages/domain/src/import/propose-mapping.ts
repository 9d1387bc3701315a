import { columnConventions } from './column-conventions.ts';
import type { ImportField } from './fields/import-field.ts';
import { headingSimilarity } from './heading-similarity.ts';
import { fieldsOf } from './import-fields.ts';
import { importKindLabels, type ImportKind } from './import-kind.ts';
import { readCell, type Notation } from './notations/notation.ts';
import type { ReadingDefaults } from './notations/reading.ts';
import { isBlank } from '../kernel/typed-text.ts';
import { valuesOf } from '../kernel/labels.ts';

/** Our field → the heading of the column that feeds it; a field left out is not imported. */
export type Mapping = Readonly<Record<string, string>>;

/** The headings of a file, each once, and its first rows. */
export interface FileSample {
  fileName: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface MappingProposal {
  /** `null` when no kind of record fits. */
  kind: ImportKind | null;
  mapping: Mapping;
  /** Per mapped field, how sure this is, from 0 to 1. */
  confidence: Readonly<Record<string, number>>;
}

/** Below this, saying nothing helps more than guessing. */
const LEAST_CONFIDENCE = 0.4;
const LEAST_FIT = 0.3;
const SAMPLE_ROWS = 200;

/** Words in a file's name that tell what it holds. */
const fileNameHints: Readonly<Record<ImportKind, RegExp>> = {
  client: /client|compan|customer|account|kunde|firm|cliente|empresa/,
  location: /location|site|address|standort|ubicacion|sede/,
  contact: /contact|kontakt|ansprech/,
  candidate: /candidat|applicant|talent|worker|people|kandidat|bewerber|employee/,
  jobOrder: /order|job|requisition|vacanc|auftr|pedido|vacante/,
  assignment: /assign|placement|booking|einsatz|asignacion/,
};

/** Notations so distinct that the values alone tell what a column is. */
const distinctiveNotations: readonly Notation[] = ['email', 'schedule', 'jobType'];

/**
 * What a file holds and which column feeds which field, from its headings, the look of its values
 * and its name. A proposal: people adjust it.
 *
 * @param known the kind, when a person has said it
 */
export function proposeMapping(
  sample: FileSample,
  defaults: ReadingDefaults,
  known?: ImportKind,
): MappingProposal {
  const evidence = new Evidence(sample, defaults);
  const candidates = (known ? [known] : valuesOf(importKindLabels)).map((kind) =>
    fit(kind, sample, evidence),
  );
  const best = candidates.reduce((one, other) => (other.fit > one.fit ? other : one));
  if (!known && best.fit < LEAST_FIT) return { kind: null, mapping: {}, confidence: {} };
  return { kind: best.kind, mapping: best.mapping, confidence: best.confidence };
}

/** Required fields of a kind that no column feeds; a full name stands for first and last name. */
export function unmappedRequired(kind: ImportKind, mapping: Mapping): ImportField[] {
  const named = mapping.fullName !== undefined;
  return fieldsOf(kind)
    .filter(([name, { required }]) => required && mapping[name] === undefined)
    .filter(([name]) => !(named && (name === 'firstName' || name === 'lastName')))
    .map(([, field]) => field);
}

function fit(kind: ImportKind, { fileName, columns }: FileSample, evidence: Evidence) {
  const scored = fieldsOf(kind)
    .flatMap(([name, field]) =>
      columns.map((column, index) => ({
        name,
        column,
        score: headingScore(column, field, kind, evidence.readable(index, field.notation)),
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

/** The heading's word, weighed with whether the values below it can be read as what it says. */
function headingScore(
  column: string,
  field: ImportField,
  kind: ImportKind,
  readable: number | null,
): number {
  const similarity = headingSimilarity(column, field, kind);
  if (readable === null) return similarity;
  if (similarity === 0) {
    return distinctiveNotations.includes(field.notation) && readable > 0.8 ? 0.45 : 0;
  }
  return similarity * (0.4 + 0.6 * Math.min(1, readable * 1.25));
}

/** How many of a column's values can be read in a notation; worked out once per column and notation. */
class Evidence {
  readonly #values: string[][];
  readonly #contexts;
  readonly #found = new Map<string, number | null>();

  constructor({ columns, rows }: FileSample, defaults: ReadingDefaults) {
    this.#values = columns.map((_, index) =>
      rows
        .slice(0, SAMPLE_ROWS)
        .map((row) => row[index] ?? '')
        .filter((value) => !isBlank(value)),
    );
    this.#contexts = this.#values.map((values) => ({
      conventions: columnConventions(values),
      defaults,
    }));
  }

  /** A share from 0 to 1, or `null` when any text would do or the column is empty. */
  readable(index: number, notation: Notation): number | null {
    const values = this.#values[index]!;
    if (values.length === 0 || ['text', 'reference', 'list', 'region'].includes(notation))
      return null;
    const key = `${index} ${notation}`;
    const found = this.#found.get(key);
    if (found !== undefined) return found;
    const readable = values.filter(
      (value) =>
        value.length <= 250 && !('problem' in readCell(notation, value, this.#contexts[index]!)),
    );
    const share = readable.length / values.length;
    this.#found.set(key, share);
    return share;
  }
}
