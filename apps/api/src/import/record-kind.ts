import { type ImportKind, importKindLabels } from '@stint/domain/import/import-kind.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { enumOf } from '../graphql/enum-of.ts';

const wordByKind = Object.fromEntries(
  valuesOf(importKindLabels).map((kind) => [kind, kind.replace(/([A-Z])/g, '_$1').toUpperCase()]),
) as Readonly<Record<ImportKind, string>>;

/** The graph's words for the kinds of record: JOB_ORDER for `jobOrder`. */
export const importKindOf = {
  word: (kind: ImportKind): string => wordByKind[kind],
  kind: (word: string): ImportKind =>
    valuesOf(importKindLabels).find((kind) => wordByKind[kind] === word)!,
};

export const ImportRecordKind = enumOf(
  'ImportRecordKind',
  'What the rows of a file are.',
  Object.fromEntries(
    valuesOf(importKindLabels).map((kind) => [wordByKind[kind], importKindLabels[kind]]),
  ),
);
