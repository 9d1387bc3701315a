import { Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { LARGEST_DOCUMENT } from '@stint/domain/document/document.ts';
import { placeProblems } from '@stint/spa-kit/answer/place-problems.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useUpload } from '@stint/spa-kit/client/use-upload.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { FileDrop } from '@stint/ui/file-drop/file-drop.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState, type ReactNode } from 'react';

/** A file of a form, and what is said about it. */
type Chosen = { file: File | null };

type UploadDialogProps<Values extends Chosen> = {
  /** What is added: “receipt”. */
  noun: string;
  form: UseFormReturnType<Values>;
  /** Where it is sent, such as `/receipts`. */
  address: string;
  /** What is sent with the file. */
  fieldsOf: (values: Values) => Readonly<Record<string, string>>;
  /** The kinds of files, which the server knows by their content, with the endings of their names. */
  contentTypes: Readonly<Record<string, string>>;
  /** The same for people: “PDF or picture”. */
  kinds: string;
  /** What the form calls its other fields. */
  labels?: Readonly<Record<string, string>>;
  onAdded: () => void;
  onClose: () => void;
  /** The fields in front of the file. */
  children?: ReactNode;
};

const megabytes = LARGEST_DOCUMENT / 1024 / 1024;

/** Adds a file. What is wrong with it stands at its field, and what was typed stays. */
export function UploadDialog<Values extends Chosen>(props: UploadDialogProps<Values>) {
  const { noun, address, fieldsOf, onClose } = props;
  const form = props.form as unknown as UseFormReturnType<Chosen>;
  const messages = useMessages();
  const send = useUpload(address);
  const [busy, setBusy] = useState(false);
  const { file } = form.values;
  const title = `Add ${noun}`;

  const save = async () => {
    const values = props.form.getValues();
    setBusy(true);
    const answer = await send(fieldsOf(values), values.file!);
    setBusy(false);
    if (answer.kind === 'added') return answer.id;
    const rest = answer.kind === 'invalid' ? placeProblems(form, answer) : answer;
    if (rest) showUnsuccessful(rest, messages);
    return null;
  };

  return (
    <FormDialog
      title={title}
      saveLabel={title}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={{ ...props.labels, file: 'File' }}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={() => {
        showNotice({ message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} added.` });
        props.onAdded();
        onClose();
      }}
      onClose={onClose}
    >
      {props.children}
      <FileDrop
        label={file ? file.name : 'Choose a file, or drop it here'}
        hint={`${props.kinds} of at most ${megabytes} MB.`}
        accept={Object.values(props.contentTypes)
          .map((ending) => `.${ending}`)
          .join(',')}
        onFiles={([chosen]) => form.setFieldValue('file', chosen ?? null)}
      />
      {form.errors['file'] && (
        <Text size="sm" c="var(--stint-bad-text)" role="alert">
          {form.errors['file']}
        </Text>
      )}
    </FormDialog>
  );
}
