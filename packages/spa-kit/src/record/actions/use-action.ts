import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { showNotice, type UndoOffer } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import type { SuccessOf } from '../../answer/answer.ts';
import { useCommand } from '../../answer/use-command.ts';
import { useUndoOffer } from '../../answer/use-undo-offer.ts';
import { showUnsuccessful } from '../../answer/show-unsuccessful.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useStintClient } from '../../client/client-context.tsx';
import type { BulkChangeFragment } from '../../gql/graphql.ts';
import { outcomesOf } from './outcomes.ts';

/** A record that an action is done to, in the version that was seen where that is known. */
export type ActedRecord = { id: string; version?: number };

type ActionOptions<Data> = {
  records: readonly ActedRecord[];
  /** The notice when every record was changed: `({ count }) => '3 candidates hired.'` */
  done: (ending: { value: SuccessOf<Data>; count: number }) => string;
  /** No dialog is open to show what was refused: a notice does. */
  atOnce?: boolean;
  /** What is offered where undoing it is an action of its own; told what was changed. */
  undo?: (changed: readonly ActedRecord[]) => UndoOffer;
  onClose?: () => void;
  /** Something was changed: drop the selection. */
  onDone?: () => void;
};

type Results = { outcomes: readonly Outcome[]; undo?: UndoOffer };

/** What the answers of commands have in common. Only commands for many records have outcomes. */
type Ending = Partial<Pick<BulkChangeFragment, 'outcomes'>> & { changeSetId?: string | null };

/**
 * Runs an action on one record or on many. If all were changed, a notice offers Undo; otherwise the
 * outcome of each record is returned.
 *
 * @param command answers `changeSetId`, and for many records spreads `...BulkChange`
 * @returns `act`, which resolves to whether something was changed; `busy`; and for `EffectDialog` the
 *   `results` of a change that was partly refused, with `onUndo`
 */
export function useAction<Data, Variables>(
  command: TypedDocumentNode<Data, Variables>,
  { records, done, atOnce = false, undo: ownUndo, onClose, onDone }: ActionOptions<Data>,
) {
  const [run, busy] = useCommand(command);
  const { ownChanges } = useStintClient();
  const offerUndo = useUndoOffer();
  const messages = useMessages();
  const [results, setResults] = useState<Results | null>(null);

  const act = async (variables: Variables): Promise<boolean> => {
    const answer = await run(variables);
    if (answer.kind !== 'done') return false;
    const ending = answer.value as Ending;
    const changeSetId = ending.changeSetId ?? null;
    const outcomes = outcomesOf(ending.outcomes ?? []);
    const changed = new Set(outcomes.flatMap((one) => (one.done ? [one.recordId] : [])));
    for (const { id, version } of records) {
      if (version !== undefined && changed.has(id))
        ownChanges.remember({ id, version: version + 1 });
    }
    if (changeSetId !== null) onDone?.();
    const undone = records.filter(({ id }) => changed.has(id)).map(({ id }) => ({ id }));
    const offered = ownUndo && undone.length > 0 ? ownUndo(undone) : offerUndo(changeSetId);
    const refused = outcomes.filter((outcome) => !outcome.done);
    if (refused.length > 0 && atOnce) {
      const refusals = refused.flatMap((outcome) => outcome.refusals);
      const message = refusals.map((refusal) => refusal.message).join(' ');
      showUnsuccessful({ kind: 'refused', message, refusals }, messages);
      return changed.size > 0;
    }
    if (refused.length > 0) {
      setResults({ outcomes });
      void offerUndoOf(outcomes, offered);
      return changed.size > 0;
    }
    onClose?.();
    showNotice({
      message: done({ value: answer.value, count: ending.outcomes ? outcomes.length : 1 }),
      undo: offered,
    });
    return true;
  };

  const offerUndoOf = async (outcomes: readonly Outcome[], undo: UndoOffer | undefined) => {
    if (await undo?.possible) setResults({ outcomes, undo });
  };

  const undo = results?.undo;
  return {
    act,
    busy,
    results: results?.outcomes,
    onUndo:
      undo &&
      (() => {
        onClose?.();
        undo.run();
      }),
  };
}
