import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import type { Problem } from '@stint/ui/error-view/problem.ts';
import { UnsavedFormsContext, useUnsavedForms } from '@stint/ui/form/unsaved-forms.ts';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { LeaveGuard } from '../../views/leave-guard.tsx';
import type { SuccessOf } from '../../answer/answer.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewer } from '../../session/viewer.ts';
import {
  enteredIn,
  firstValues,
  missingAsks,
  previewedWith,
  type ActionAsk,
  type AskValues,
  type Entered,
} from './action-ask.ts';
import { ActionFields } from './action-fields.tsx';
import { PlainActionDialog } from './plain-action-dialog.tsx';
import { useAction, type ActedRecord } from './use-action.ts';
import { usePreview } from './use-preview.ts';

/** Records that belong together in the preview, with what is asked for them alone. */
type ActionSection = { label: string; recordIds: readonly string[]; asks: readonly ActionAsk[] };

export type ActionDialogProps<Input, Data, PreviewData extends object> = {
  title: string;
  /** The name of the action. When it changes, the fields start again with their defaults. */
  action: string;
  records: readonly ActedRecord[];
  /** Null while that is being read, then nothing can be done yet. */
  asks: readonly ActionAsk[] | null;
  /** Why `asks` cannot be read. */
  problem?: Problem | null;
  sections?: readonly ActionSection[];
  /** The input of the command, and of its preview, from what was entered. */
  inputOf: (entered: Entered) => Input;
  command: TypedDocumentNode<Data, { input: Input }>;
  /** Says what would happen to each record; without it no preview is shown. */
  preview?: TypedDocumentNode<PreviewData, { input: Input }>;
  /** Heading over the records that change: “Will be canceled”. */
  willHappen?: string;
  confirmLabel: (count: number) => string;
  danger?: boolean | ((values: AskValues) => boolean);
  /** A sentence that says what else must be chosen, besides the asks. */
  waiting?: string;
  /** Something was entered besides the asks, which would be lost. */
  entered?: boolean;
  /** The notice when every record was changed. */
  done: (ending: { value: SuccessOf<Data>; count: number; entered: Entered }) => string;
  onClose: () => void;
  /** Something was changed. */
  onDone?: () => void;
  /** What to know or to choose before the fields. */
  children?: ReactNode;
};

/**
 * The dialog of every action. It shows what the action asks, what would happen to each record, and a
 * button with the count; afterwards a notice with Undo, and the records that were refused.
 */
export function ActionDialog<Input, Data, PreviewData extends object>(
  props: ActionDialogProps<Input, Data, PreviewData>,
) {
  const { action, inputOf, sections = [] } = props;
  const { today } = useViewer();
  const ownAsks = props.asks ?? [];
  const asks = [...ownAsks, ...sections.flatMap((section) => section.asks)];
  const [typed, setTyped] = useState<{ action: string; values: AskValues }>({ action, values: {} });
  const [over, setOver] = useState(false);
  const [triedAction, setTriedAction] = useState<string | null>(null);
  const messages = useMessages();
  const first = firstValues(asks, today);
  const values = { ...first, ...(typed.action === action ? typed.values : {}) };
  const unsaved = props.entered || asks.some(({ field }) => values[field] !== first[field]);
  const { unsaved: unfinished, note } = useUnsavedForms();
  // The guard must be removed before the screen changes.
  const afterwards = (next?: () => void) => () => {
    flushSync(() => setOver(true));
    next?.();
  };
  const onClose = afterwards(props.onClose);
  const change = (field: string, value: string | boolean | null) =>
    setTyped((before) => ({
      action,
      values: { ...(before.action === action ? before.values : {}), [field]: value },
    }));

  const entered = enteredIn(asks, values);
  const { act, busy, results, onUndo } = useAction(props.command, {
    records: props.records,
    done: (ending) => props.done({ ...ending, entered }),
    onClose,
    onDone: afterwards(props.onDone),
  });
  const missing = missingAsks(asks, values);
  const toChoose = missing.find(({ kind }) => kind !== 'TEXT');
  const waiting =
    props.waiting ??
    (toChoose && `Choose the ${toChoose.label.toLowerCase()} to see what would happen.`);
  const common = {
    onClose,
    unsaved,
    title: props.title,
    danger: typeof props.danger === 'function' ? props.danger(values) : props.danger,
    busy,
    onConfirm: () => void act({ input: inputOf(entered) }),
  };
  const errors =
    triedAction === action
      ? Object.fromEntries(
          missing.map(({ field }) => [
            field,
            field === 'reason' ? 'Please give a reason.' : messages.missing,
          ]),
        )
      : {};
  const onTry = () => setTriedAction(action);
  const fields = { values, onChange: change, errors };
  const guard = (
    <LeaveGuard
      unsaved={(unsaved || unfinished) && !over && !results}
      busy={busy && !over}
      inAddress
    />
  );
  if (!props.preview) {
    return (
      <>
        {guard}
        <UnsavedFormsContext value={note}>
          <PlainActionDialog
            {...common}
            asks={asks}
            fields={fields}
            isMissing={missing.length > 0}
            onTry={onTry}
            confirmLabel={props.confirmLabel(props.records.length)}
          >
            {props.children}
          </PlainActionDialog>
        </UnsavedFormsContext>
      </>
    );
  }
  return (
    <>
      {guard}
      <UnsavedFormsContext value={note}>
        <PreviewedDialog
          {...common}
          document={props.preview}
          input={inputOf(previewedWith(asks, values))}
          opened
          willHappen={props.willHappen ?? 'Will change'}
          confirmLabel={props.confirmLabel}
          waiting={waiting}
          unread={props.asks === null}
          problem={props.problem}
          missing={missing.map(({ label }) => label)}
          onTry={onTry}
          results={results}
          onUndo={onUndo}
          sections={props.sections?.map((section) => ({
            ...section,
            children: section.asks.length > 0 && <ActionFields asks={section.asks} {...fields} />,
          }))}
        >
          {props.children}
          <ActionFields asks={ownAsks} {...fields} />
        </PreviewedDialog>
      </UnsavedFormsContext>
    </>
  );
}

type PreviewedDialogProps<Input, Data extends object> = Omit<
  Parameters<typeof EffectDialog>[0],
  'preview' | 'dateWarnings' | 'onRetry'
> & {
  document: TypedDocumentNode<Data, { input: Input }>;
  input: Input;
  /** What the action asks is not known yet. */
  unread: boolean;
};

function PreviewedDialog<Input, Data extends object>({
  document,
  input,
  unread,
  ...dialog
}: PreviewedDialogProps<Input, Data>) {
  const { preview, dateWarnings, problem, onRetry } = usePreview(document, input, {
    waiting: unread || dialog.waiting !== undefined || dialog.results !== undefined,
  });
  return (
    <EffectDialog
      {...dialog}
      preview={preview}
      dateWarnings={dateWarnings}
      problem={dialog.problem ?? problem}
      onRetry={dialog.problem ? undefined : onRetry}
    />
  );
}
