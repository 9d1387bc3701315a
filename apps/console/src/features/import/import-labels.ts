import { importKindLabels, type ImportKind } from '@stint/domain/import/import-kind.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import type { Tone } from '@stint/ui/status-badge/tone.ts';
import type { ImportRecordKind, ImportStatus } from '../../gql/graphql.ts';

type Standing = {
  label: string;
  tone: Tone;
  /** What the server is at, as its progress says it. */
  working?: string;
  /** The counts tell what has happened, rather than what would. */
  happened?: true;
  /** Something has changed since the last check, if there was one. */
  unchecked?: true;
  /** Checked and not yet taken over: importing comes next. */
  ready?: true;
};

/** Where an import stands, as people say it, and what its page shows then. */
export const importStandings: Readonly<Record<ImportStatus, Standing>> = {
  UPLOADED: { label: 'Not checked yet', tone: 'neutral', unchecked: true },
  CHECKING: { label: 'Being checked', tone: 'info', working: 'Checking rows' },
  CHECKED: { label: 'Checked', tone: 'info', ready: true },
  RUNNING: { label: 'Being imported', tone: 'info', working: 'Importing rows' },
  DONE: { label: 'Imported', tone: 'good', happened: true },
  FAILED: { label: 'Failed', tone: 'bad' },
};

/** What the rows of a file may be, in the order in which they are taken over. */
export const kindChoices = valuesOf(importKindLabels).map((kind) => ({
  value: graphKind(kind),
  label: importKindLabels[kind],
}));

function graphKind(kind: ImportKind): ImportRecordKind {
  return kind.replace(/([A-Z])/g, '_$1').toUpperCase() as ImportRecordKind;
}
