import { useForm } from '@mantine/form';
import { receiptContentTypes } from '@stint/domain/document/document.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { UploadDialog } from '../../../record/file/upload-dialog.tsx';

type AddReceiptProps = { expenseLineId: string; onAdded: () => void; onClose: () => void };

/** Adds a photo or a PDF to an expense. */
export function AddReceipt({ expenseLineId, onAdded, onClose }: AddReceiptProps) {
  const form = useForm({
    initialValues: { file: null as File | null },
    validate: { file: required('Choose a file.') },
  });
  return (
    <UploadDialog
      noun="receipt"
      form={form}
      address="/receipts"
      fieldsOf={() => ({ expenseLineId })}
      contentTypes={receiptContentTypes}
      kinds="PDF or picture"
      onAdded={onAdded}
      onClose={onClose}
    />
  );
}
