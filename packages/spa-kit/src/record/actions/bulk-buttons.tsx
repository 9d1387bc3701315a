import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { ReactNode } from 'react';
import type { BulkAction } from '../list/use-bulk-actions.tsx';
import type Dialog from './bulk-action-dialog.tsx';
import type { BulkActionOf, BulkNoun } from './bulk-documents.ts';
import { wordsOf, type BulkActions } from './bulk-words.ts';
import type { ActedRecord } from './use-action.ts';

// `lazy` forgets that which actions there are depends on the noun.
const BulkActionDialog = lazy(() => import('./bulk-action-dialog.tsx')) as unknown as typeof Dialog;

/** The dialog of one of a noun's actions, lazily: stand it in `Suspense`. */
export function bulkDialog<Noun extends BulkNoun>(
  actions: BulkActions<Noun>,
  action: BulkActionOf<Noun>,
  records: readonly ActedRecord[],
  ends: { onClose: () => void; onDone?: () => void },
): ReactNode {
  return <BulkActionDialog actions={actions} action={action} records={records} {...ends} />;
}

/** The buttons over a list for the rows that are selected, in the order of `shown`. */
export function bulkButtons<Noun extends BulkNoun>(
  actions: BulkActions<Noun>,
  shown: readonly BulkActionOf<Noun>[],
): BulkAction<ActedRecord>[] {
  return shown.map((action) => ({
    label: wordsOf(actions, action).title,
    dialog: (records, ends) => bulkDialog(actions, action, records, ends),
  }));
}
