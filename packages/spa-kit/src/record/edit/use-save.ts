import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Answer, SuccessOf } from '../../answer/answer.ts';
import type { FormWithErrors } from '../../answer/place-problems.ts';
import { useCommand } from '../../answer/use-command.ts';
import { useState } from 'react';
import { changedPart, mergeEdits } from './merge-edits.ts';

/** As much of a Mantine form as saving needs. */
type Form<Values> = Pick<FormWithErrors, 'setErrors'> & {
  getValues: () => Values;
  setValues: (values: Values) => void;
  isDirty: () => boolean;
  validate: () => { hasErrors: boolean };
};

/** A record as it was read, with the version that was seen. */
type Versioned = { id: string; version: number };

/** A field that somebody else changed while it was typed in. */
export type Conflict = { field: string; theirs: unknown };

type Saving<Record, Values, Input, Created, Updated> = {
  form: Form<Values>;
  /** Null for a new one. */
  record: Record | null;
  /** The record as the form holds it. */
  valuesOf: (record: Record) => Values;
  /** What was entered, as the API takes it. */
  inputOf: (values: Values) => Input;
  /** Left out where records come about in another way: `record` is never null then. */
  create?: TypedDocumentNode<Created, { input: Input }>;
  /** Given only what was changed here, so that nothing else is put back. */
  update: TypedDocumentNode<Updated, { input: Versioned & Partial<Input> }>;
  /** The saved record in the answer; what else follows a save is done here. */
  saved: (answer: SuccessOf<Created> | SuccessOf<Updated>) => { id: string };
  /** The record as it is now. */
  reread: () => Promise<Record | null>;
};

/**
 * Saves a form as a new record or as changes of one. When somebody else has saved meanwhile, their
 * changes come into the form; fields that both changed keep what was typed and are answered as
 * `conflicts`. Saving again then settles it.
 *
 * @returns what `FormDialog` needs to know of it, to spread into it
 */
export function useSave<
  Record extends Versioned,
  Values extends object,
  Input extends object,
  Updated,
  Created = Updated,
>(saving: Saving<Record, Values, Input, Created, Updated>) {
  const { form, valuesOf, inputOf, saved, reread } = saving;
  const [record, setRecord] = useState(saving.record);
  const [conflicts, setConflicts] = useState<readonly Conflict[] | null>(null);
  const [update, updating] = useCommand(saving.update, { form });
  const creation = saving.create ?? (saving.update as unknown as NonNullable<typeof saving.create>);
  const [create, creating] = useCommand(creation, { form });

  const comeTogether = async (seen: Values, typed: Values) => {
    const now = await reread();
    if (now === null) return;
    const theirs = valuesOf(now);
    const merged = mergeEdits(seen, typed, theirs);
    form.setValues(merged.values);
    setRecord(now);
    setConflicts(merged.conflicts.map((field) => ({ field, theirs: theirs[field] })));
  };
  const send = async (): Promise<Answer<SuccessOf<Created> | SuccessOf<Updated>>> => {
    const typed = form.getValues();
    if (record === null) return create({ input: inputOf(typed) });
    const { id, version } = record;
    const seen = valuesOf(record);
    const change = changedPart(inputOf(seen), inputOf(typed));
    const answer = await update({ input: { id, version, ...change } });
    if (isStale(answer)) await comeTogether(seen, typed);
    return answer;
  };
  return {
    dirty: form.isDirty(),
    busy: creating || updating,
    valid: () => !form.validate().hasErrors,
    /** Null until somebody else has saved meanwhile. */
    conflicts,
    /** Answers the saved record's id, or null when it was not saved. */
    onSave: async () => {
      const answer = await send();
      return answer.kind === 'done' ? saved(answer.value).id : null;
    },
  };
}

const isStale = (answer: Answer<unknown>) =>
  answer.kind === 'refused' && answer.refusals.some(({ code }) => code === 'CHANGED_SINCE');
