import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { LARGEST_DOCUMENT, receiptContentTypes } from '@stint/domain/document/document.ts';
import { placeProblems } from '@stint/spa-kit/answer/place-problems.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { FileDrop } from '@stint/ui/file-drop/file-drop.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import { useUpload } from '@stint/spa-kit/client/use-upload.ts';

type AddReceiptProps = { expenseLineId: string; onAdded: () => void; onClose: () => void };

const labels = { file: 'File' };
const megabytes = LARGEST_DOCUMENT / 1024 / 1024;

/** Adds a photo or a PDF to an expense. */
export function AddReceipt({ expenseLineId, onAdded, onClose }: AddReceiptProps) {
  const messages = useMessages();
  const send = useUpload('/receipts');
  const [busy, setBusy] = useState(false);
  const form = useForm({
    initialValues: { file: null as File | null },
    validate: { file: required('Choose a file.') },
  });
  const { file } = form.values;

  const save = async () => {
    setBusy(true);
    const answer = await send({ expenseLineId }, form.getValues().file!);
    setBusy(false);
    if (answer.kind === 'added') return answer.id;
    const rest = answer.kind === 'invalid' ? placeProblems(form, answer) : answer;
    if (rest) showUnsuccessful(rest, messages);
    return null;
  };
  return (
    <FormDialog
      title="Add receipt"
      saveLabel="Add receipt"
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={() => {
        showNotice({ message: 'Receipt added.' });
        onAdded();
        onClose();
      }}
      onClose={onClose}
    >
      <FileDrop
        label={file ? file.name : 'Choose a file, or drop it here'}
        hint={`PDF or picture of at most ${megabytes} MB.`}
        accept={Object.values(receiptContentTypes)
          .map((ending) => `.${ending}`)
          .join(',')}
        onFiles={([chosen]) => form.setFieldValue('file', chosen ?? null)}
      />
      {form.errors['file'] && (
        <Text size="sm" c="red" role="alert">
          {form.errors['file']}
        </Text>
      )}
    </FormDialog>
  );
}
