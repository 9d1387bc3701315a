import { SegmentedControl } from '@mantine/core';
import type { SelectedRow } from '@stint/domain/assignment/status-update-sections.ts';
import type { StatusUpdateAction } from '@stint/domain/assignment/status-update.ts';
import type { Entered } from '@stint/spa-kit/record/actions/action-ask.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { AssignmentAction, UpdateAssignmentStatusInput } from '../../../gql/graphql.ts';
import { dialogPlan, offeredActions } from './dialog-sections.ts';
import { messagesFor } from './status-messages.ts';

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
  /** The action to begin with; by default the first that is possible. */
  action?: StatusUpdateAction;
  onClose: () => void;
  /** Something was changed. */
  onDone?: () => void;
};

/** Update Status of assignments, also of mixed job types, each row with its own outcome. */
export default function UpdateStatusDialog(props: UpdateStatusDialogProps) {
  const { assignments, onClose, onDone } = props;
  const viewer = useViewer();
  const offered = offeredActions(assignments, viewer.today).filter((one) =>
    may(viewer, `assignment:${one}`),
  );
  const [action, setAction] = useState(props.action ?? offered[0] ?? 'approve');
  const { shared, sections } = dialogPlan(assignments, action, viewer.today);
  const messages = messagesFor(action);
  return (
    <ActionDialog
      title={offered.length > 1 ? 'Update status' : `Update status: ${messages.label}`}
      action={action}
      records={assignments}
      asks={shared}
      sections={sections}
      inputOf={(entered) =>
        statusInput(
          action,
          assignments.map(({ id }) => id),
          entered,
        )
      }
      command={UpdateAssignmentStatusDocument}
      preview={PreviewAssignmentStatusDocument}
      willHappen={messages.willHappen}
      confirmLabel={messages.confirm}
      danger={action === 'cancel'}
      done={({ count }) => messages.done(count)}
      onClose={onClose}
      onDone={onDone}
    >
      {offered.length > 1 && (
        <SegmentedControl
          fullWidth
          aria-label="What to do"
          data={offered.map((one) => ({ value: one, label: messagesFor(one).label }))}
          value={action}
          onChange={(next) => setAction(next as StatusUpdateAction)}
        />
      )}
    </ActionDialog>
  );
}

/** What was entered as the API takes it: a grade is a number there. */
function statusInput(
  action: StatusUpdateAction,
  assignmentIds: string[],
  { performanceGrade, ...entered }: Entered,
): UpdateAssignmentStatusInput {
  return {
    ...entered,
    ...(performanceGrade !== undefined && { performanceGrade: Number(performanceGrade) }),
    assignmentIds,
    action: action.toUpperCase() as AssignmentAction,
  };
}
