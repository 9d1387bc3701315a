import { Alert, SegmentedControl } from '@mantine/core';
import type { TickedRow } from '@stint/domain/assignment/status-update-sections.ts';
import type { StatusUpdateAction } from '@stint/domain/assignment/status-update.ts';
import { useUndo } from '@stint/spa-kit/answer/use-undo.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import { dialogPlan, offeredActions } from './dialog-sections.ts';
import { freshForm, missingOf, statusInput } from './status-form.ts';
import { StatusFields } from './status-fields.tsx';
import { wordsFor } from './status-words.ts';
import { useStatusPreview } from './use-status-preview.ts';
import { useUpdateStatus } from './use-update-status.ts';

type UpdateStatusDialogProps = {
  assignments: readonly TickedRow[];
  /** The action to begin with; the first possible one unless told. */
  action?: StatusUpdateAction;
  onClose: () => void;
  /** Something was changed. */
  onDone?: () => void;
};

type Results = { outcomes: readonly Outcome[]; changeSetId: string | null };

/** Update Status of assignments, also of mixed job types, each row with its own outcome. */
export function UpdateStatusDialog(props: UpdateStatusDialogProps) {
  const { assignments, onClose, onDone } = props;
  const viewer = useViewer();
  const words = useWords();
  const undo = useUndo();
  const offered = offeredActions(assignments).filter((one) => may(viewer, `assignment:${one}`));
  const [action, setAction] = useState(props.action ?? offered[0] ?? 'approve');
  const [form, setForm] = useState(() => freshForm(action, viewer.today));
  const [results, setResults] = useState<Results | null>(null);
  const [update, busy] = useUpdateStatus();

  const plan = dialogPlan(assignments, action);
  const missing = missingOf(action, form);
  const input = statusInput(
    action,
    form,
    assignments.map(({ id }) => id),
  );
  const preview = useStatusPreview(input, missing !== undefined || results !== null);
  const speech = wordsFor(action);
  const fields = {
    form,
    onChange: (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change })),
  };

  const choose = (next: StatusUpdateAction) => {
    setAction(next);
    setForm(freshForm(next, viewer.today));
  };
  const confirm = async () => {
    const done = await update(input);
    if (!done) return;
    onDone?.();
    const { outcomes, changeSetId } = done;
    if (outcomes.some((outcome) => !outcome.done)) return setResults(done);
    showNotice({
      message: speech.done(outcomes.length),
      onUndo: changeSetId === null ? undefined : () => void undo(changeSetId),
    });
    onClose();
  };
  const takeBack = (changeSetId: string) => {
    onClose();
    void undo(changeSetId);
  };

  return (
    <EffectDialog
      opened
      onClose={onClose}
      title="Update status"
      preview={preview.outcomes}
      waiting={missing}
      willHappen={speech.willHappen}
      sections={plan.sections.map((section) => ({
        ...section,
        children: <StatusFields asks={section.asks} {...fields} />,
      }))}
      confirmLabel={speech.confirm}
      danger={action === 'cancel'}
      busy={busy}
      problem={preview.error ? problemOf(preview.error, words) : null}
      onConfirm={() => void confirm()}
      results={results?.outcomes}
      onUndo={results?.changeSetId ? () => takeBack(results.changeSetId!) : undefined}
    >
      {offered.length > 1 && (
        <SegmentedControl
          fullWidth
          aria-label="What to do"
          data={offered.map((one) => ({ value: one, label: wordsFor(one).label }))}
          value={action}
          onChange={(next) => choose(next as StatusUpdateAction)}
        />
      )}
      <StatusFields asks={plan.shared} {...fields} />
      {preview.problems.map(({ path, message }) => (
        <Alert key={path} color="red">
          {message}
        </Alert>
      ))}
    </EffectDialog>
  );
}
