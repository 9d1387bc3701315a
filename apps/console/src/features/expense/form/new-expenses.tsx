import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { AssignmentSelect } from '../../../record/form/assignment-select.tsx';
import { BeginExpenseReportDocument } from '../expense-fragments.ts';
import { ExpenseFields } from './expense-fields.tsx';
import { expenseInput, expenseRules, newExpense } from './expense-values.ts';

const labels = { assignmentId: 'Assignment', lines: 'Expenses' };

type NewExpensesProps = { onClose: () => void; onSaved: (id: string) => void };

/** Enters what an employee spent on an assignment. Receipts are added on the report. */
export default function NewExpenses({ onClose, onSaved }: NewExpensesProps) {
  const { today } = useViewer();
  const offerUndo = useUndoOffer();
  const form = useForm({
    initialValues: { assignmentId: null as SearchOption | null, lines: [newExpense(today)] },
    validate: { assignmentId: required('Choose the assignment.'), lines: expenseRules },
  });
  const [begin, busy] = useCommand(BeginExpenseReportDocument, { form, refusalsWithin: '' });

  const save = async () => {
    const { assignmentId, lines } = form.getValues();
    const input = { assignmentId: assignmentId!.value, lines: lines.map(expenseInput) };
    const answer = await begin({ input });
    if (answer.kind !== 'done') return null;
    const { expenseReport, changeSetId } = answer.value;
    showNotice({ message: 'The expense report was created.', undo: offerUndo(changeSetId) });
    return expenseReport.id;
  };
  return (
    <FormDialog
      title="New expense report"
      saveLabel="Save expenses"
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
    >
      <AssignmentSelect
        among="begun"
        value={form.values.assignmentId}
        error={form.errors['assignmentId']}
        onChange={(assignment) => form.setFieldValue('assignmentId', assignment)}
      />
      <ExpenseFields form={form} today={today} />
    </FormDialog>
  );
}
