import { ReasonDialog } from '@stint/ui/reason-dialog/reason-dialog.tsx';
import type { ReactNode } from 'react';
import { useCancelPlacement } from './use-cancel-placement.ts';

type CancelPlacementDialogProps = {
  placement: { id: string; version: number };
  /** What will be cancelled: “Ana Ortiz as Picker at Harbor Foods”. */
  children: ReactNode;
  onClose: () => void;
  onDone?: () => void;
};

/** Cancels one pending first placement; the reason is kept with it (P-7, P-9). */
export function CancelPlacementDialog(props: CancelPlacementDialogProps) {
  const { placement, children, onClose, onDone } = props;
  const [cancel, busy] = useCancelPlacement();
  const confirm = async (reason: string) => {
    if (!(await cancel(placement, reason))) return;
    onClose();
    onDone?.();
  };
  return (
    <ReasonDialog
      opened
      danger
      onClose={onClose}
      title="Cancel placement"
      confirmLabel="Cancel placement"
      busy={busy}
      onConfirm={(reason) => void confirm(reason)}
    >
      {children} will be cancelled and the opening given back. The candidate’s CRM status stays as
      it is.
    </ReasonDialog>
  );
}
