import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { documentTypeLabels, type DocumentType } from '@stint/domain/document/document.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';

/** What is said about a document, as its form holds it. */
export type DocumentValues = { title: string; type: DocumentType; expiresOn: string };

export const documentLabels = { title: 'Title', type: 'Type', expiresOn: 'Expires' };

type DocumentFieldsProps<Values extends DocumentValues> = { form: UseFormReturnType<Values> };

/** Title, type and last day, of a new document and of one that is changed. */
export function DocumentFields<Values extends DocumentValues>(props: DocumentFieldsProps<Values>) {
  const form = props.form as unknown as UseFormReturnType<DocumentValues>;
  return (
    <>
      <TextInput label={documentLabels.title} maxLength={200} {...form.getInputProps('title')} />
      <NativeSelect
        label={documentLabels.type}
        data={choicesOf(documentTypeLabels)}
        {...form.getInputProps('type')}
      />
      <DateField
        label={documentLabels.expiresOn}
        {...form.getInputProps('expiresOn')}
        onChange={(date) => form.setFieldValue('expiresOn', date ?? '')}
      />
    </>
  );
}
