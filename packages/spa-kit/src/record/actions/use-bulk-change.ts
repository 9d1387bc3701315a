import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCommand } from '../../answer/use-command.ts';
import { useUndo } from '../../answer/use-undo.ts';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { BulkChange } from './action-fragments.ts';
import { outcomesOf } from './outcomes.ts';

type BulkChangeOptions = {
  /** The notice when every record was changed: `(3) => '3 candidates are hired.'` */
  done: (count: number) => string;
  onClose: () => void;
  /** Something was changed: drop the selection. */
  onDone?: () => void;
};

type Results = { outcomes: readonly Outcome[]; changeSetId: string | null };

/**
 * A change of many records from its dialog: a notice with Undo when all went well, else what happened
 * to each.
 *
 * @returns `change` to run it, and `dialog` to spread into `EffectDialog`
 */
export function useBulkChange<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  { done, onClose, onDone }: BulkChangeOptions,
) {
  const [run, busy] = useCommand(document);
  const undo = useUndo();
  const [results, setResults] = useState<Results | null>(null);

  const change = async (variables: Variables) => {
    const answer = await run(variables);
    if (answer.kind !== 'done') return;
    const value = readFragment(BulkChange, answer.value as FragmentType<typeof BulkChange>);
    const outcomes = outcomesOf(value.outcomes);
    const changeSetId = value.changeSetId ?? null;
    if (changeSetId !== null) onDone?.();
    if (outcomes.some((outcome) => !outcome.done)) return setResults({ outcomes, changeSetId });
    onClose();
    showNotice({
      message: done(outcomes.length),
      onUndo: changeSetId === null ? undefined : () => void undo(changeSetId),
    });
  };

  const takeBack = (changeSetId: string) => {
    onClose();
    void undo(changeSetId);
  };
  const undoable = results?.changeSetId;
  return {
    change,
    dialog: {
      busy,
      results: results?.outcomes,
      onUndo: undoable ? () => takeBack(undoable) : undefined,
    },
  };
}
