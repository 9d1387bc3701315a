import { SegmentedControl } from '@mantine/core';
import type { SelectedRow } from '@stint/domain/assignment/status-update-sections.ts';
import type { StatusUpdateAction } from '@stint/domain/assignment/status-update.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { useBulkChange } from '@stint/spa-kit/record/actions/use-bulk-change.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';
import { dialogPlan, offeredActions } from './dialog-sections.ts';
import { freshForm, missingOf, statusInput } from './status-form.ts';
import { StatusFields } from './status-fields.tsx';
import { wordsFor } from './status-words.ts';

export const PreviewAssignmentStatusDocument = graphql(`
  query PreviewAssignmentStatus($input: UpdateAssignmentStatusInput!) {
    previewAssignmentStatus(input: $input) {
      ...CommandPreview
    }
  }
`);

export const UpdateAssignmentStatusDocument = graphql(`
  mutation UpdateAssignmentStatus($input: UpdateAssignmentStatusInput!) {
    updateAssignmentStatus(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type UpdateStatusDialogProps = {
  assignments: readonly SelectedRow[];
  /** The action to begin with; the first possible one unless told. */
  action?: StatusUpdateAction;
  onClose: () => void;
  /** Something was changed. */
  onDone?: () => void;
};

/** Update Status of assignments, also of mixed job types, each row with its own outcome. */
export default function UpdateStatusDialog(props: UpdateStatusDialogProps) {
  const { assignments, onClose, onDone } = props;
  const viewer = useViewer();
  const offered = offeredActions(assignments).filter((one) => may(viewer, `assignment:${one}`));
  const [action, setAction] = useState(props.action ?? offered[0] ?? 'approve');
  const [form, setForm] = useState(() => freshForm(action, viewer.today));

  const plan = dialogPlan(assignments, action);
  const missing = missingOf(action, form);
  const input = statusInput(
    action,
    form,
    assignments.map(({ id }) => id),
  );
  const speech = wordsFor(action);
  const { change, dialog } = useBulkChange(UpdateAssignmentStatusDocument, {
    done: speech.done,
    onClose,
    onDone,
  });
  const preview = usePreview(PreviewAssignmentStatusDocument, input, {
    waiting: missing !== undefined || dialog.results !== undefined,
  });
  const fields = {
    form,
    onChange: (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change })),
  };

  const choose = (next: StatusUpdateAction) => {
    setAction(next);
    setForm(freshForm(next, viewer.today));
  };
  return (
    <EffectDialog
      opened
      onClose={onClose}
      title={offered.length > 1 ? 'Update status' : `Update status: ${speech.label}`}
      waiting={missing}
      willHappen={speech.willHappen}
      sections={plan.sections.map((section) => ({
        ...section,
        children: section.asks.length > 0 && <StatusFields asks={section.asks} {...fields} />,
      }))}
      confirmLabel={speech.confirm}
      danger={action === 'cancel'}
      onConfirm={() => void change({ input })}
      {...preview}
      {...dialog}
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
    </EffectDialog>
  );
}
