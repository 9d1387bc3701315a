import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { ImportRunFragment, ImportFileFragment } from '../../src/gql/graphql.ts';

type File = Served<ImportFileFragment>;
export type Run = Served<ImportRunFragment>;

/** A file of candidates whose columns were all recognized; only what matters needs to be named. */
export function importFile(over: Partial<File> = {}): File {
  return {
    __typename: 'ImportFile',
    id: 'fil_1',
    fileName: 'people.csv',
    recordKind: 'CANDIDATE',
    columns: ['First', 'Last', 'Shoe size'],
    sample: [
      ['Zoë', 'Bartoletti', '38'],
      ['José', 'Müller', ''],
    ],
    mapping: [
      { __typename: 'ColumnMapping', field: 'firstName', column: 'First' },
      { __typename: 'ColumnMapping', field: 'lastName', column: 'Last' },
    ],
    fields: [
      { __typename: 'ImportField', field: 'firstName', label: 'First name', required: false },
      { __typename: 'ImportField', field: 'lastName', label: 'Last name', required: true },
    ],
    headingLine: 1,
    opening: [],
    notes: [],
    findings: [],
    counts: null,
    ...over,
  };
}

/** An import of these files. */
export function importRun(over: Partial<Run> = {}, files: File[] = [importFile()]): Run {
  return {
    __typename: 'ImportRun',
    id: 'imp_1',
    version: 1,
    status: 'UPLOADED',
    rowsDone: 0,
    rowsTotal: 120,
    failure: null,
    createdAt: '2026-11-20T15:00:00Z',
    createdBy: null,
    files,
    ...over,
  };
}

export const counted = (over: Partial<NonNullable<File['counts']>>): File['counts'] => ({
  __typename: 'ImportCounts',
  total: 120,
  created: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  warned: 0,
  ...over,
});
