import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndo } from '@stint/spa-kit/answer/use-undo.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../../gql/gql.ts';
import { FormDialog } from '../../../record/edit/form-dialog.tsx';
import { useSave } from '../../../record/edit/use-save.ts';
import { ScheduleFields } from '../../../record/form/schedule-fields.tsx';
import { useRereadRecords } from '../../../record/use-reread-records.ts';
import { TermsFields } from './terms-fields.tsx';
import { storedTerms, termsInput, termsLabels, type Terms } from './terms-values.ts';

export const UpdateAssignmentDocument = graphql(`
  mutation UpdateAssignment($input: UpdateAssignmentInput!) {
    updateAssignment(input: $input) {
      ... on AssignmentUpdated {
        assignment {
          ...AssignmentRow
          ...AssignmentFacts
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type TermsFormProps = {
  terms: Terms;
  /** The terms as they are now. */
  reread: () => Promise<Terms | null>;
  onClose: () => void;
};

/** The form of an assignment's terms. The answer carries row and facts; rates and history are read again. */
export function TermsForm({ terms, reread, onClose }: TermsFormProps) {
  const stored = storedTerms(terms);
  const form = useForm({ initialValues: stored.values });
  const [update, busy] = useCommand(UpdateAssignmentDocument, { form });
  const undo = useUndo();
  const rereadRecords = useRereadRecords();
  const { save, conflicts } = useSave({
    form,
    stored,
    inputOf: termsInput,
    update: (input) => update({ input }),
    reread: async () => {
      const now = await reread();
      return now && storedTerms(now);
    },
  });
  const onSave = async () => {
    const answer = await save();
    if (answer.kind !== 'done') return null;
    const { changeSetId } = answer.value;
    rereadRecords();
    showNotice({
      message: 'The assignment is saved.',
      onUndo: changeSetId ? () => void undo(changeSetId) : undefined,
    });
    return terms.id;
  };

  return (
    <FormDialog
      title="Edit assignment"
      saveLabel="Save"
      dirty={form.isDirty()}
      busy={busy}
      conflicts={conflicts}
      labels={termsLabels}
      valid={() => true}
      onSave={onSave}
      onSaved={onClose}
      onClose={onClose}
    >
      <TermsFields form={form} terms={terms} />
      <ScheduleFields
        form={form}
        days={form.getValues().schedule.days}
        onDays={(days) => form.setFieldValue('schedule.days', days)}
      />
    </FormDialog>
  );
}
