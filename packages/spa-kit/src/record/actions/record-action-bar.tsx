import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { useState, type ReactNode } from 'react';
import type { SuccessOf } from '../../answer/answer.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import type { RecordActionsFragment } from '../../gql/graphql.ts';
import { asksIn, type Entered } from './action-ask.ts';
import { ActionDialog } from './action-dialog.tsx';
import { RecordActions } from './action-fragments.ts';
import { useAction, type ActedRecord } from './use-action.ts';
import { useActionsInPalette } from './use-actions-in-palette.ts';

type RecordActionBarProps<Input, Data> = {
  record: ActedRecord;
  /** As the server sent them with the record. */
  actions: readonly FragmentType<typeof RecordActions>[];
  command: TypedDocumentNode<Data, { input: Input }>;
  inputOf: (action: string, entered: Entered) => Input;
  /** The notice afterwards. */
  done: (value: SuccessOf<Data>) => string;
  /** Actions that are done on a screen of their own. */
  elsewhere?: Readonly<Record<string, () => void>>;
  /** What else will happen, said in the dialog that asks. */
  consequences?: Readonly<Record<string, ReactNode>>;
  /** The action to offer first; null: none stands out. */
  primary?: string | null;
  danger?: readonly string[];
  /** What ⌘K says that they act on: “Job order 1042”. */
  about?: string;
};

/**
 * What may be done with a record, here and in ⌘K: at once, or after its dialog where the action asks for
 * something.
 */
export function RecordActionBar<Input, Data>(props: RecordActionBarProps<Input, Data>) {
  const { record, command, inputOf, done, elsewhere = {}, danger } = props;
  // Kept from when it was chosen, so that a live update doesn't close the dialog.
  const [asked, setAsked] = useState<RecordActionsFragment | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const { act } = useAction(command, { records: [record], done: ({ value }) => done(value) });
  const actions = readFragment(RecordActions, props.actions);

  const actAtOnce = async (action: string) => {
    setRunning(action);
    await act({ input: inputOf(action, {}) });
    setRunning(null);
  };
  const choose = (action: string) => {
    const goThere = elsewhere[action];
    const asking = actions.find((one) => one.action === action && one.asks.length > 0);
    if (goThere) goThere();
    else if (asking) setAsked(asking);
    else void actAtOnce(action);
  };
  useActionsInPalette(actions, props.about, choose);

  return (
    <>
      <ActionBar
        actions={actions}
        primary={props.primary}
        danger={danger}
        busy={running}
        onAction={choose}
      />
      {asked && (
        <ActionDialog
          title={asked.label}
          action={asked.action}
          records={[record]}
          asks={asksIn(asked)}
          inputOf={(entered) => inputOf(asked.action, entered)}
          command={command}
          confirmLabel={() => asked.label}
          danger={danger?.includes(asked.action)}
          done={({ value }) => done(value)}
          onClose={() => setAsked(null)}
        >
          {props.consequences?.[asked.action]}
        </ActionDialog>
      )}
    </>
  );
}
