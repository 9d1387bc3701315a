import { useForm } from '@mantine/form';
import { documentContentTypes, type DocumentType } from '@stint/domain/document/document.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { UploadDialog } from '../../record/file/upload-dialog.tsx';
import { DocumentFields, documentLabels } from './document-fields.tsx';

type AddDocumentProps = { employeeId: string; onAdded: () => void; onClose: () => void };

/** Adds a document with its file to an employee. What it is, is told by its content on the server. */
export function AddDocument({ employeeId, onAdded, onClose }: AddDocumentProps) {
  const form = useForm({
    initialValues: {
      title: '',
      type: 'OTHER' as DocumentType,
      expiresOn: '',
      file: null as File | null,
    },
    validate: { title: required('Enter a title.'), file: required('Choose a file.') },
  });
  return (
    <UploadDialog
      noun="document"
      form={form}
      address="/documents"
      fieldsOf={({ file: _file, ...fields }) => ({ ...fields, employeeId })}
      contentTypes={documentContentTypes}
      kinds="PDF, picture, or Word document"
      labels={documentLabels}
      onAdded={onAdded}
      onClose={onClose}
    >
      <DocumentFields form={form} />
    </UploadDialog>
  );
}
