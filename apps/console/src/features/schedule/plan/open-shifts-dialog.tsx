import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { fieldOf } from '@stint/spa-kit/record/form/text-form.ts';
import { useOptionSearch } from '@stint/spa-kit/record/form/use-option-search.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { OrdersForShiftsQuery } from '../../../gql/graphql.ts';
import { ShiftTimesFields } from './shift-times-fields.tsx';
import {
  type ShiftTimes,
  timeLabels,
  timesInput,
  timesRequired,
  usualTimes,
} from './shift-times.ts';

export const OrdersForShiftsDocument = graphql(`
  query OrdersForShifts($text: String) {
    jobOrders(first: 20, filter: { search: $text, statusNot: [CANCELLED, CLOSED, DECLINED] }) {
      nodes {
        id
        number
        title
        client {
          id
          name
        }
      }
    }
  }
`);

export const CreateOpenShiftsDocument = graphql(`
  mutation CreateOpenShifts($input: CreateOpenShiftsInput!) {
    createOpenShifts(input: $input) {
      ... on BulkDone {
        changeSetId
        outcomes {
          recordId
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type OpenShiftsDialogProps = {
  day: IsoDate;
  onClose: () => void;
  /** With the first of them. */
  onSaved: (id: string) => void;
};

type Values = ShiftTimes & { jobOrderId: SearchOption | null; count: string };

/** Plans shifts that are nobody’s yet. The first of them opens, so that it can be offered. */
export default function OpenShiftsDialog({ day, onClose, onSaved }: OpenShiftsDialogProps) {
  const form = useForm<Values>({
    initialValues: { jobOrderId: null, count: '1', ...usualTimes(day) },
    validate: {
      jobOrderId: required('Choose the job order.'),
      count: required('Enter how many people are wanted.'),
      ...timesRequired,
    },
  });
  const search = useOptionSearch(OrdersForShiftsDocument, optionsOf);
  const [run, busy] = useCommand(CreateOpenShiftsDocument, { form });
  const offerUndo = useUndoOffer();
  const save = async () => {
    const { jobOrderId, count, ...times } = form.getValues();
    const input = {
      jobOrderId: jobOrderId?.value ?? '',
      count: Number(count),
      ...timesInput(times),
    };
    const answer = await run({ input });
    if (answer.kind !== 'done') return null;
    const { changeSetId, outcomes } = answer.value;
    showNotice({
      message: `${pluralize(outcomes.length, 'open shift')} planned. Offer them to people from here.`,
      undo: offerUndo(changeSetId),
    });
    return outcomes[0]?.recordId ?? null;
  };
  return (
    <FormDialog
      title="New open shifts"
      saveLabel="Plan open shifts"
      labels={{ ...timeLabels, jobOrderId: 'Job order', count: 'People wanted' }}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
    >
      <SearchSelect
        label="Job order"
        placeholder="Find by title, client, or number"
        required
        search={search}
        {...fieldOf<SearchOption | null>(form, 'jobOrderId')}
        onChange={(chosen) => form.setFieldValue('jobOrderId', chosen)}
      />
      <ShiftTimesFields form={form} isNew />
      <NumberField form={form} name="count" label="People wanted" required />
      <Text size="sm">
        They are nobody’s until they are assigned, or somebody accepts an offer. The first of them
        opens, so that it can be offered.
      </Text>
    </FormDialog>
  );
}

const optionsOf = ({ jobOrders }: OrdersForShiftsQuery) =>
  jobOrders.nodes.map(({ id, number, title, client }) => ({
    value: id,
    label: title,
    description: `${client.name}, ${recordNumber('JobOrder', number)}`,
  }));
