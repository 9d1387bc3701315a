import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../../gql/gql.ts';
import { AssignmentSelect } from '../../record/form/assignment-select.tsx';

export const BeginTimesheetDocument = graphql(`
  mutation BeginTimesheet($input: BeginTimesheetInput!) {
    beginTimesheet(input: $input) {
      ... on TimesheetBegun {
        changeSetId
        timesheet {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

const labels = { assignmentId: 'Assignment', date: 'A day of the period' };

type NewTimesheetProps = { onClose: () => void; onSaved: (id: string) => void };

/** Finds or begins the timesheet of an employee’s week or day, prefilled from punches or shifts. */
export default function NewTimesheet({ onClose, onSaved }: NewTimesheetProps) {
  const { today } = useViewer();
  const form = useForm({
    initialValues: { assignmentId: null as SearchOption | null, date: today as string | null },
    validate: {
      assignmentId: required('Choose the assignment.'),
      date: required('Enter a day of the period.'),
    },
  });
  const [begin, busy] = useCommand(BeginTimesheetDocument, { form, refusalsWithin: '' });

  const save = async () => {
    const { assignmentId, date } = form.getValues();
    const answer = await begin({
      input: { assignmentId: assignmentId!.value, date: date! },
    });
    return answer.kind === 'done' ? answer.value.timesheet.id : null;
  };
  return (
    <FormDialog
      title="New timesheet"
      saveLabel="Open timesheet"
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
      <DateField
        label={labels.date}
        description="Its week, or the day itself, as is set for the client."
        required
        {...form.getInputProps('date')}
      />
    </FormDialog>
  );
}
