import { useForm } from '@mantine/form';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { fieldOf } from '@stint/spa-kit/record/form/text-form.ts';
import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { PlannableAssignmentsQuery } from '../../../gql/graphql.ts';
import { ShiftTimesFields } from './shift-times-fields.tsx';
import {
  type ShiftTimes,
  timeLabels,
  timesInput,
  timesRequired,
  usualTimes,
} from './shift-times.ts';

export const PlannableAssignmentsDocument = graphql(`
  query PlannableAssignments($text: String) {
    assignments(first: 20, filter: { search: $text, statusNot: [CANCELLED, CLOSED] }) {
      nodes {
        id
        number
        jobTitle
        candidate {
          id
          fullName
        }
        client {
          id
          name
        }
      }
    }
  }
`);

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
  const search = useOptionSearch(PlannableAssignmentsDocument, optionsOf);
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
      <SearchSelect
        label="Assignment"
        placeholder="Find by person, client or number"
        required
        search={search}
        {...fieldOf<SearchOption | null>(form, 'assignmentId')}
        onChange={(chosen) => form.setFieldValue('assignmentId', chosen)}
      />
      <ShiftTimesFields form={form} />
    </FormDialog>
  );
}

const optionsOf = ({ assignments }: PlannableAssignmentsQuery) =>
  assignments.nodes.map(({ id, number, jobTitle, candidate, client }) => ({
    value: id,
    label: candidate.fullName,
    description: `${jobTitle}, ${client.name}, ${recordNumber('Assignment', number)}`,
  }));
