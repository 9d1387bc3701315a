import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { asksIn } from '@stint/spa-kit/record/actions/action-ask.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import {
  cancelPlacementInput,
  CancelPlacementDocument,
  placementCancelled,
} from './cancel-placement.ts';

type CancelPlacementDialogProps = {
  placement: {
    id: string;
    version: number;
    actions: readonly FragmentType<typeof RecordActions>[];
  };
  /** What will be canceled: “Ana Ortiz as Picker at Harbor Foods”. */
  children: ReactNode;
  onClose: () => void;
};

/** Cancels one pending first placement; the reason is kept with it (P-7, P-9). */
export function CancelPlacementDialog(props: CancelPlacementDialogProps) {
  const { placement, children, onClose } = props;
  const actions = readFragment(RecordActions, placement.actions);
  const cancel = actions.find(({ action }) => action === 'cancel');
  return (
    <ActionDialog
      title="Cancel placement"
      action="cancel"
      records={[placement]}
      asks={cancel ? asksIn(cancel) : []}
      inputOf={(entered) => cancelPlacementInput(placement, entered)}
      command={CancelPlacementDocument}
      confirmLabel={() => 'Cancel placement'}
      danger
      done={placementCancelled}
      onClose={onClose}
    >
      {children} will be canceled and the opening given back. The candidate’s CRM status stays as it
      is.
    </ActionDialog>
  );
}
