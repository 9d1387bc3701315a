import { CancelPlacementsDialog } from './cancel-placements-dialog.tsx';
import { HireDialog } from './hire-dialog.tsx';

/** What somebody is about to do with candidates in Hiring Management. */
export type HiringDecision = { kind: 'hire' | 'cancel'; candidateIds: readonly string[] };

export type DecisionDialogProps = {
  candidateIds: readonly string[];
  onClose: () => void;
  /** Something was changed. */
  onDone: () => void;
};

type HiringDialogProps = Omit<DecisionDialogProps, 'candidateIds'> & { decision: HiringDecision };

/** The dialog of that decision. */
export default function HiringDialog({ decision, ...props }: HiringDialogProps) {
  const Dialog = decision.kind === 'hire' ? HireDialog : CancelPlacementsDialog;
  return <Dialog {...props} candidateIds={decision.candidateIds} />;
}
