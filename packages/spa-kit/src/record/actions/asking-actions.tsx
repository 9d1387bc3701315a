import type { Ask } from '@stint/domain/kernel/machine.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { ReasonDialog } from '@stint/ui/reason-dialog/reason-dialog.tsx';
import { useState, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { RecordActions } from './action-fragments.ts';
import { useActionsInPalette } from './use-actions-in-palette.ts';

type AskingActionsProps = {
  actions: readonly FragmentType<typeof RecordActions>[];
  /** The noun's machine: which of its actions ask for a reason. */
  machine: { actions: Readonly<Record<string, { asks?: readonly Ask[] }>> };
  /** Carries it out; answers whether it was done. The reason is null where none is asked for. */
  onRun: (action: string, reason: string | null) => Promise<boolean>;
  /** What else will happen, said in the dialog that asks. */
  consequences?: Readonly<Record<string, ReactNode>>;
  /** The action to offer first; null: none stands out. */
  primary?: string | null;
  danger?: readonly string[];
  /** What ⌘K says that they act on: “Job order 1042”. */
  about?: string;
};

/**
 * What may be done with a record, here and in ⌘K: at once, or after a reason was given where its machine
 * asks for one.
 */
export function AskingActions(props: AskingActionsProps) {
  const { machine, onRun, consequences = {} } = props;
  const [asking, setAsking] = useState<string | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const actions = readFragment(RecordActions, props.actions);
  const asked = actions.find(({ action }) => action === asking);

  const run = async (action: string, reason: string | null) => {
    setRunning(action);
    const done = await onRun(action, reason);
    setRunning(null);
    if (done) setAsking(null);
  };
  const choose = (action: string) => {
    if (machine.actions[action]?.asks) setAsking(action);
    else void run(action, null);
  };
  useActionsInPalette(actions, props.about, choose);

  return (
    <>
      <ActionBar
        actions={actions}
        primary={props.primary}
        danger={props.danger}
        busy={running}
        onAction={choose}
      />
      {asked && (
        <ReasonDialog
          opened
          onClose={() => setAsking(null)}
          title={asked.label}
          confirmLabel={asked.label}
          danger={props.danger?.includes(asked.action)}
          busy={running !== null}
          onConfirm={(reason) => void run(asked.action, reason)}
        >
          {consequences[asked.action]}
        </ReasonDialog>
      )}
    </>
  );
}
