import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  documentContentTypes,
  LARGEST_DOCUMENT,
  type DocumentType,
} from '@stint/domain/document/document.ts';
import { placeProblems } from '@stint/spa-kit/answer/place-problems.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { FileDrop } from '@stint/ui/file-drop/file-drop.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import { useUpload } from '@stint/spa-kit/client/use-upload.ts';
import { DocumentFields, documentLabels } from './document-fields.tsx';

type AddDocumentProps = { employeeId: string; onAdded: () => void; onClose: () => void };

const labels = { ...documentLabels, file: 'File' };
const megabytes = LARGEST_DOCUMENT / 1024 / 1024;

/** Adds a document with its file to an employee. What it is, is told by its content on the server. */
export function AddDocument({ employeeId, onAdded, onClose }: AddDocumentProps) {
  const messages = useMessages();
  const add = useUpload('/documents');
  const [busy, setBusy] = useState(false);
  const form = useForm({
    initialValues: {
      title: '',
      type: 'OTHER' as DocumentType,
      expiresOn: '',
      file: null as File | null,
    },
    validate: { title: required('Enter a title.'), file: required('Choose a file.') },
  });
  const { file } = form.values;

  const save = async () => {
    const { file: chosen, ...fields } = form.getValues();
    setBusy(true);
    const answer = await add({ ...fields, employeeId }, chosen!);
    setBusy(false);
    if (answer.kind === 'added') return answer.id;
    const rest = answer.kind === 'invalid' ? placeProblems(form, answer) : answer;
    if (rest) showUnsuccessful(rest, messages);
    return null;
  };

  return (
    <FormDialog
      title="Add document"
      saveLabel="Add document"
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={() => {
        showNotice({ message: 'Document added.' });
        onAdded();
        onClose();
      }}
      onClose={onClose}
    >
      <DocumentFields form={form} />
      <FileDrop
        label={file ? file.name : 'Choose a file, or drop it here'}
        hint={`PDF, picture or Word document of at most ${megabytes} MB.`}
        accept={Object.values(documentContentTypes)
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
