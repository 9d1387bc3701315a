import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Answer, SuccessOf } from '../../answer/answer.ts';
import type { FormWithErrors } from '../../answer/place-problems.ts';
import { useCommand } from '../../answer/use-command.ts';
import { useState } from 'react';
import { changedPart, mergeEdits } from './merge-edits.ts';

/** The part of a Mantine form that saving needs. */
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
  /** The record as the values of the form. */
  valuesOf: (record: Record) => Values;
  /** The values of the form as the input of the API. */
  inputOf: (values: Values) => Input;
  /** Absent where the form never creates a record: `record` is never null then. */
  create?: TypedDocumentNode<Created, { input: Input }>;
  /** Gets only the fields that were changed here, so that changes by others are kept. */
  update: TypedDocumentNode<Updated, { input: Versioned & Partial<Input> }>;
  /** Refusals are shown at the fields that they name, too. */
  refusalsAtFields?: boolean;
  /** The saved record in the answer; what else follows a save is done here. */
  saved: (answer: SuccessOf<Created> | SuccessOf<Updated>) => { id: string };
  /** The record as it is now. */
  reread: () => Promise<Record | null>;
};

/**
 * Saves a form as a new record or as changes of a record. When somebody else has saved meanwhile, their
 * changes are merged into the form. Fields that both changed keep what was typed and are returned as
 * `conflicts`; saving again then overwrites them.
 *
 * @returns props to spread into `FormDialog`
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
  const options = { form, ...(saving.refusalsAtFields && { refusalsWithin: '' }) };
  const [update, updating] = useCommand(saving.update, options);
  const creation = saving.create ?? (saving.update as unknown as NonNullable<typeof saving.create>);
  const [create, creating] = useCommand(creation, options);

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
