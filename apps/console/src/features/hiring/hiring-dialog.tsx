import { CancelPlacementsDialog } from './cancel-placements-dialog.tsx';
import { HireDialog } from './hire-dialog.tsx';

export type DecisionDialogProps = {
  candidateIds: readonly string[];
  onClose: () => void;
  /** Something was changed. */
  onDone?: () => void;
};

/** What somebody is about to do with candidates in Hiring Management. */
export type HiringDecision = 'hire' | 'cancel';

/** The dialog of that decision. */
export default function HiringDialog(props: DecisionDialogProps & { kind: HiringDecision }) {
  const { kind, ...dialog } = props;
  return kind === 'hire' ? <HireDialog {...dialog} /> : <CancelPlacementsDialog {...dialog} />;
}
