import type { Answer } from '@stint/spa-kit/answer/answer.ts';
import { useState } from 'react';
import { changedPart, mergeEdits } from './merge-edits.ts';

/** As much of a Mantine form as saving needs. */
type Form<Values> = { getValues: () => Values; setValues: (values: Values) => void };

/** A record as a form holds it, with the version that was seen. */
export type Stored<Values> = { id: string; version: number; values: Values };

/** A field that somebody else changed while it was typed in. */
export type Conflict = { field: string; theirs: unknown };

type Saving<Values, Input, Created, Updated> = {
  form: Form<Values>;
  /** Null for a new record. */
  stored: Stored<Values> | null;
  /** What the server is told. */
  inputOf: (values: Values) => Input;
  /** Left out where records come about in another way: `stored` is never null then. */
  create?: (input: Input) => Promise<Answer<Created>>;
  /** Given only what was changed here, so that nothing else is put back. */
  update: (input: { id: string; version: number } & Partial<Input>) => Promise<Answer<Updated>>;
  /** The record as it is now. */
  reread: () => Promise<Stored<Values> | null>;
};

/**
 * Saves a form as a new record or as changes of one. When somebody else has saved meanwhile, their
 * changes come into the form; fields that both changed keep what was typed and are answered as
 * `conflicts`. Saving again then settles it.
 */
export function useSave<Values extends object, Input extends object, Updated, Created = never>(
  saving: Saving<Values, Input, Created, Updated>,
) {
  const { form, inputOf, create, update, reread } = saving;
  const [stored, setStored] = useState(saving.stored);
  const [conflicts, setConflicts] = useState<readonly Conflict[] | null>(null);

  const save = async (): Promise<Answer<Created | Updated>> => {
    const values = form.getValues();
    if (stored === null) return create!(inputOf(values));
    const { id, version } = stored;
    const change = changedPart(inputOf(stored.values), inputOf(values));
    const answer = await update({ id, version, ...change });
    if (!isStale(answer)) return answer;
    const now = await reread();
    if (now === null) return answer;
    const merged = mergeEdits(stored.values, values, now.values);
    form.setValues(merged.values);
    setStored(now);
    setConflicts(merged.conflicts.map((field) => ({ field, theirs: now.values[field] })));
    return answer;
  };

  /** `conflicts` is null until somebody else has saved meanwhile. */
  return { save, conflicts };
}

const isStale = (answer: Answer<unknown>) =>
  answer.kind === 'refused' && answer.refusals.some(({ code }) => code === 'CHANGED_SINCE');
