import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useState } from 'react';
import type { ExpenseLinePartsFragment } from '../../../gql/graphql.ts';
import { SaveExpenseReportDocument } from '../expense-fragments.ts';
import { ExpenseFields } from './expense-fields.tsx';
import { expenseInput, expenseRules, expenseValues } from './expense-values.ts';

type EditExpensesProps = {
  report: { id: string; version: number };
  /** “R-1042”. */
  name: string;
  lines: readonly ExpenseLinePartsFragment[];
  onClose: () => void;
};

const labels = { lines: 'Expenses' };

/** Changes the expenses of a report. What is taken away loses its receipts, too. */
export default function EditExpenses({ name, lines, onClose, ...props }: EditExpensesProps) {
  // What was seen when it was opened: somebody else's change is refused by its version, not overwritten.
  const [report] = useState(props.report);
  const { today } = useViewer();
  const offerUndo = useUndoOffer();
  const form = useForm({
    initialValues: { lines: lines.map(expenseValues) },
    validate: { lines: expenseRules },
  });
  const [save, busy] = useCommand(SaveExpenseReportDocument, { form, refusalsWithin: '' });

  const onSave = async () => {
    const entered = form.getValues().lines;
    const { id, version } = report;
    const input = {
      id,
      version,
      lines: entered.map((line) => ({ id: line.id || null, ...expenseInput(line) })),
    };
    const answer = await save({ input });
    if (answer.kind !== 'done') return null;
    const undo = offerUndo(answer.value.changeSetId);
    showNotice({ message: `The expenses of ${name} are saved.`, undo });
    return id;
  };
  return (
    <FormDialog
      title={`Edit ${name}`}
      saveLabel="Save expenses"
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={onSave}
      onSaved={onClose}
      onClose={onClose}
    >
      <ExpenseFields form={form} today={today} />
    </FormDialog>
  );
}
