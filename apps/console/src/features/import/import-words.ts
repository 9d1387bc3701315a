import { importKindLabels, type ImportKind } from '@stint/domain/import/import-kind.ts';
import { wordsOf } from '@stint/domain/kernel/words.ts';
import type { Tone } from '@stint/ui/status-badge/tone.ts';
import type { ImportRecordKind, ImportStatus } from '../../gql/graphql.ts';

/** Where an import stands, as people say it. */
export const importStatusWords: Readonly<Record<ImportStatus, { label: string; tone: Tone }>> = {
  UPLOADED: { label: 'Not checked yet', tone: 'neutral' },
  CHECKING: { label: 'Being checked', tone: 'info' },
  CHECKED: { label: 'Checked', tone: 'info' },
  RUNNING: { label: 'Being imported', tone: 'info' },
  DONE: { label: 'Imported', tone: 'good' },
  FAILED: { label: 'Failed', tone: 'bad' },
};

/** Whether the server is at work on it now. */
export const isWorking = (status: ImportStatus) => status === 'CHECKING' || status === 'RUNNING';

/** What the rows of a file may be, in the order in which they are taken over. */
export const kindChoices = wordsOf(importKindLabels).map((kind) => ({
  value: graphKind(kind),
  label: importKindLabels[kind],
}));

export function kindLabel(kind: ImportRecordKind | null): string {
  return kindChoices.find(({ value }) => value === kind)?.label ?? 'Left out';
}

function graphKind(kind: ImportKind): ImportRecordKind {
  return kind.replace(/([A-Z])/g, '_$1').toUpperCase() as ImportRecordKind;
}
