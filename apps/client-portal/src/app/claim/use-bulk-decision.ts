import { useAction } from '@stint/spa-kit/record/actions/use-action.ts';
import { useUndoByAction } from '@stint/spa-kit/record/actions/use-undo-by-action.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import type { ClaimKind } from './claim-kind.ts';
import type { ClaimRow } from './claim-row.ts';
import { useClaimTexts } from './use-claim-texts.ts';
import { useDisclaimer } from './use-disclaimer.ts';

export type BulkDecision = {
  kind: ClaimKind;
  action: 'approve' | 'reject';
  rows: readonly ClaimRow[];
  onClose: () => void;
  /** Something was decided. */
  onDone: () => void;
};

/**
 * A decision on what was chosen in a list, each in the version that the list showed. Undoing an approval
 * is offered where it would succeed.
 *
 * @param reason why they are rejected
 * @returns `ahead` and `refused`: what would happen to each, undefined until it is known; `results`: what happened
 */
export function useBulkDecision(decision: BulkDecision, reason: string) {
  const { kind, action, rows, onClose, onDone } = decision;
  const texts = useClaimTexts();
  const noun = texts[kind.texts];
  const isApproval = action === 'approve';
  const { disclaimer, error, readAgain } = useDisclaimer(kind, rows[0]!.id, { skip: !isApproval });
  const targets = rows.map(({ id, version }) => ({ id, version }));
  const inputWith = (why: string) =>
    isApproval ? { targets, acceptedDisclaimer: disclaimer ?? null } : { targets, reason: why };
  const undoing = useAction(kind.commands.undoApproval, {
    records: targets.map(({ id }) => ({ id })),
    done: ({ count }) => noun.undoneMany(count),
    atOnce: true,
  });
  const offerUndo = useUndoByAction(
    kind.previews.undoApproval,
    (input) => void undoing.act({ input }),
  );
  const { act, busy, results, onUndo } = useAction(kind.commands[action], {
    records: targets,
    done: ({ count }) => (isApproval ? noun.approvedMany(count) : noun.rejectedMany(count)),
    ...(isApproval && {
      undo: (approved) => offerUndo({ targets: [...approved] }),
    }),
    onClose,
    onDone,
  });
  // A reason changes nothing of what would happen, and is written after that is seen.
  const { preview, problem, onRetry } = usePreview(kind.previews[action], inputWith(texts.reason), {
    waiting: disclaimer === undefined || results !== undefined,
  });
  return {
    disclaimer,
    error,
    readAgain,
    problem,
    onRetry,
    busy,
    ahead: preview && named(preview, rows).filter(({ done }) => done),
    refused: preview && named(preview, rows).filter(({ done }) => !done),
    results: results && named(results, rows),
    onUndo: isApproval ? onUndo : undefined,
    confirm: () => void act({ input: inputWith(reason) }),
  };
}

/** The API calls them by number; people know whose they are. */
function named(outcomes: readonly Outcome[], rows: readonly ClaimRow[]): Outcome[] {
  return outcomes.map((outcome) => {
    const row = rows.find(({ id }) => id === outcome.recordId);
    if (!row) return outcome;
    const period = formatPeriod(row.startDate, row.endDate);
    return { ...outcome, label: `${row.work.worker.name}, ${period}, ${outcome.label}` };
  });
}
