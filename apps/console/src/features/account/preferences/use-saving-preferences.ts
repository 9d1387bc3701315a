import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { mergeEdits } from '@stint/spa-kit/record/edit/merge-edits.ts';
import type { Conflict } from '@stint/spa-kit/record/edit/use-save.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';

/** The account with its preferences as the form was opened with. */
export type SeenPreferences<Values> = { id: string; version: number; preferences: Values };

type Saving<Account, Values, Input, Data> = {
  record: Account;
  /** The account as it is now. */
  reread: () => Promise<Account | null>;
  partOf: (account: Account) => SeenPreferences<Values>;
  command: TypedDocumentNode<Data, { input: { id: string; version: number; preferences: Input } }>;
  inputOf: (values: Values) => Input;
};

/**
 * Saves preferences as a whole. Refusals are shown at the switch that has to change. Where somebody else saved
 * meanwhile, sections that only they changed become theirs, and the others are named as conflicts.
 *
 * @returns the form, `dialog` to spread into `FormDialog`, and the account as it was read last
 */
export function useSavingPreferences<Account, Values extends object, Input, Data>(
  saving: Saving<Account, Values, Input, Data>,
) {
  const { reread, partOf, inputOf } = saving;
  const [seen, setSeen] = useState(() => partOf(saving.record));
  const form = useForm({ initialValues: { preferences: seen.preferences } });
  const [conflicts, setConflicts] = useState<readonly Conflict[] | null>(null);
  const [save, busy] = useCommand(saving.command, { form, refusalsWithin: 'preferences' });
  const offerUndo = useUndoOffer();
  const comeTogether = async (typed: Values) => {
    const account = await reread();
    if (account === null) return;
    const now = partOf(account);
    const merged = mergeEdits(seen.preferences, typed, now.preferences);
    form.setValues({ preferences: merged.values });
    setSeen(now);
    setConflicts(merged.conflicts.map((field) => ({ field, theirs: { label: 'other choices' } })));
  };
  const dialog = {
    dirty: form.isDirty(),
    busy,
    conflicts,
    valid: () => !form.validate().hasErrors,
    onSave: async () => {
      const { preferences } = form.getValues();
      const { id, version } = seen;
      const answer = await save({ input: { id, version, preferences: inputOf(preferences) } });
      if (answer.kind === 'refused' && answer.refusals.some(({ code }) => code === 'CHANGED_SINCE'))
        await comeTogether(preferences);
      if (answer.kind !== 'done') return null;
      const { changeSetId } = answer.value as unknown as { changeSetId: string | null };
      showNotice({ message: 'The preferences are saved.', undo: offerUndo(changeSetId) });
      return id;
    },
  };
  return { form, seen, dialog };
}
