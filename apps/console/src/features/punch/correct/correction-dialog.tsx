import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import type { ReactNode } from 'react';

type CorrectionDialogProps<Values extends { reason: string }, Input, Data> = {
  title: string;
  saveLabel: string;
  /** The notice afterwards. */
  done: string;
  form: UseFormReturnType<Values>;
  inputOf: (values: Values) => Input;
  command: TypedDocumentNode<Data, { input: Input }>;
  onClose: () => void;
  /** What it asks besides the reason. */
  children?: ReactNode;
};

const labels = { kind: 'Punch', at: 'Time', reason: 'Reason' };

/** A correction of a punch: what was punched stays, and the correction stands on top of it with its reason. */
export function CorrectionDialog<Values extends { reason: string }, Input, Data>(
  props: CorrectionDialogProps<Values, Input, Data>,
) {
  const { form, onClose } = props;
  const offerUndo = useUndoOffer();
  const [run, busy] = useCommand(props.command, { form, refusalsWithin: '' });
  const save = async () => {
    const answer = await run({ input: props.inputOf(form.getValues()) });
    if (answer.kind !== 'done') return null;
    const { changeSetId } = answer.value as { changeSetId?: string | null };
    showNotice({ message: props.done, undo: offerUndo(changeSetId) });
    return 'done';
  };
  return (
    <FormDialog
      title={props.title}
      saveLabel={props.saveLabel}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={onClose}
      onClose={onClose}
    >
      {props.children}
      <Textarea
        label="Reason"
        description="The employee reads it."
        required
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
