import { useForm } from '@mantine/form';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { fieldOf } from '@stint/spa-kit/record/form/text-form.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../../../gql/gql.ts';
import { AssignmentSelect } from '../../../record/form/assignment-select.tsx';
import { ShiftTimesFields } from './shift-times-fields.tsx';
import {
  type ShiftTimes,
  timeLabels,
  timesInput,
  timesRequired,
  usualTimes,
} from './shift-times.ts';

export const CreateShiftDocument = graphql(`
  mutation CreateShift($input: CreateShiftInput!) {
    createShift(input: $input) {
      ... on ShiftCreated {
        changeSetId
        shift {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type NewShiftDialogProps = {
  day: IsoDate;
  onClose: () => void;
  onSaved: (id: string) => void;
};

type Values = ShiftTimes & { assignmentId: SearchOption | null };

/** Plans a single shift of an assignment, besides the weekly schedule. */
export default function NewShiftDialog({ day, onClose, onSaved }: NewShiftDialogProps) {
  const form = useForm<Values>({
    initialValues: { assignmentId: null, ...usualTimes(day) },
    validate: { assignmentId: required('Choose whose shift it is.'), ...timesRequired },
  });
  const [run, busy] = useCommand(CreateShiftDocument, { form });
  const offerUndo = useUndoOffer();
  const save = async () => {
    const { assignmentId, ...times } = form.getValues();
    const input = { assignmentId: assignmentId?.value ?? '', ...timesInput(times) };
    const answer = await run({ input });
    if (answer.kind !== 'done') return null;
    showNotice({ message: 'Shift planned.', undo: offerUndo(answer.value.changeSetId) });
    return answer.value.shift.id;
  };
  return (
    <FormDialog
      title="New shift"
      saveLabel="Plan shift"
      labels={{ ...timeLabels, assignmentId: 'Assignment' }}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
    >
      <AssignmentSelect
        among="plannable"
        {...fieldOf<SearchOption | null>(form, 'assignmentId')}
        onChange={(chosen) => form.setFieldValue('assignmentId', chosen)}
      />
      <ShiftTimesFields form={form} isNew />
    </FormDialog>
  );
}
