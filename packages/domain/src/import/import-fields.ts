import { assignmentFields } from './fields/assignment-fields.ts';
import { candidateFields } from './fields/candidate-fields.ts';
import { clientFields } from './fields/client-fields.ts';
import { contactFields } from './fields/contact-fields.ts';
import type { ImportField, ImportFields } from './fields/import-field.ts';
import { jobOrderFields } from './fields/job-order-fields.ts';
import { locationFields } from './fields/location-fields.ts';
import type { ImportKind } from './import-kind.ts';
import type { Notation, NotationValues } from './notations/notation.ts';

/** Everything that can be imported, per kind of record. Mapping, check, documentation and screen use it. */
export const importFields = {
  client: clientFields,
  location: locationFields,
  contact: contactFields,
  candidate: candidateFields,
  jobOrder: jobOrderFields,
  assignment: assignmentFields,
} as const satisfies Readonly<Record<ImportKind, ImportFields>>;

export type FieldOf<Kind extends ImportKind> = keyof (typeof importFields)[Kind] & string;

type ValueOf<Field> = Field extends { notation: infer N extends Notation }
  ? NotationValues[N]
  : never;

type FieldIn<Fields> = Fields[keyof Fields];
type DeclaredField = { [Kind in ImportKind]: FieldIn<(typeof importFields)[Kind]> }[ImportKind];

/** What the fields are called in English: other languages have a name for each. */
export type ImportFieldLabel = DeclaredField['label'];

/** Why a value is missed, in English: other languages have each of them. */
export type EmptyNote = Extract<DeclaredField, { emptyNote: string }>['emptyNote'];

/** The values of a row by field. A field without a column is absent; an empty cell is `null`. */
export type ImportRecord<Kind extends ImportKind> = {
  [Field in FieldOf<Kind>]?: ValueOf<(typeof importFields)[Kind][Field]> | null;
};

type NamedFields = readonly (readonly [name: string, field: ImportField])[];

const namedFields = new Map<string, NamedFields>(
  Object.entries(importFields).map(([kind, fields]) => [kind, Object.entries<ImportField>(fields)]),
);

/** The fields of a kind by name, in declared order. */
export function fieldsOf(kind: ImportKind): NamedFields {
  return namedFields.get(kind)!;
}
