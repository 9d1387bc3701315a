import { useForm } from '@mantine/form';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { RecordForm, type RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { DocumentRowFragment } from '../../gql/graphql.ts';
import { DocumentFields, documentLabels, type DocumentValues } from './document-fields.tsx';
import { DocumentRow } from './document-row.ts';

export const DocumentFormDocument = graphql(`
  query DocumentForm($id: ID!) {
    document(id: $id) {
      ...DocumentRow
    }
  }
`);

export const UpdateDocumentDocument = graphql(`
  mutation UpdateDocument($input: UpdateDocumentInput!) {
    updateDocument(input: $input) {
      ... on DocumentUpdated {
        document {
          id
          ...DocumentRow
          timeline {
            ...RecordTimelineEvent
          }
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type EditDocumentProps = { id: string; onClose: () => void };

/** Changes what is said about a document. Its file stays as it is. */
export default function EditDocument({ id, onClose }: EditDocumentProps) {
  return (
    <RecordForm
      noun="document"
      id={id}
      document={DocumentFormDocument}
      recordOf={({ document }) => readFragment(DocumentRow, document) ?? null}
      onClose={onClose}
      onSaved={onClose}
    >
      {({ record, ...fields }) => record && <EditForm record={record} {...fields} />}
    </RecordForm>
  );
}

type EditFormProps = RecordFieldsProps<DocumentRowFragment> & { record: DocumentRowFragment };

function EditForm({ record, reread, ...dialog }: EditFormProps) {
  const form = useForm<DocumentValues>({
    initialValues: valuesOf(record),
    validate: { title: required('Enter a title.') },
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf,
    inputOf,
    update: UpdateDocumentDocument,
    saved: ({ document }) => {
      showNotice({ message: 'The document is saved.' });
      return document;
    },
  });
  return (
    <FormDialog {...dialog} {...saving} labels={documentLabels}>
      <DocumentFields form={form} />
    </FormDialog>
  );
}

function valuesOf({ title, type, expiresOn }: DocumentRowFragment): DocumentValues {
  return { title, type, expiresOn: expiresOn ?? '' };
}

function inputOf({ expiresOn, ...values }: DocumentValues) {
  return { ...values, expiresOn: expiresOn === '' ? null : expiresOn };
}
