import { SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { JobOrderFormFragment } from '../../../gql/graphql.ts';
import { choicesOf } from '../../../record/choices.ts';
import { FormDialog } from '../../../record/edit/form-dialog.tsx';
import { useSave } from '../../../record/edit/use-save.ts';
import { ChoiceField } from '../../../record/form/choice-field.tsx';
import { DateTextField } from '../../../record/form/date-text-field.tsx';
import { NumberField } from '../../../record/form/number-field.tsx';
import { required } from '../../../record/form/required.ts';
import { ScheduleFields } from '../../../record/form/schedule-fields.tsx';
import { useStaffChoices } from '../../../record/form/staff-choices.ts';
import { LongTextField, TextField } from '../../../record/form/text-field.tsx';
import {
  jobOrderInput,
  jobOrderLabels,
  jobOrderValues,
  type JobOrderValues,
} from './job-order-values.ts';
import { OrderClientFields } from './order-client-fields.tsx';
import { PriceFields } from './price-fields.tsx';
import { useSaveJobOrder } from './use-save-job-order.ts';

type JobOrderFieldsProps = {
  title: string;
  order: JobOrderFormFragment | null;
  reread: () => Promise<JobOrderFormFragment | null>;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** What a client wants; a new order is owned by whoever enters it. */
export function JobOrderFields({ title, order, reread, onClose, onSaved }: JobOrderFieldsProps) {
  const { account } = useViewer();
  const form = useForm<JobOrderValues>({
    initialValues: jobOrderValues(order, account.id),
    validate: {
      title: required('Enter a title.'),
      client: (client) => (client === null ? 'Choose the client.' : null),
    },
  });
  const { busy, ...commands } = useSaveJobOrder(form);
  const { save, conflicts } = useSave({
    form,
    stored: order && storedOf(order),
    inputOf: jobOrderInput,
    ...commands,
    reread: async () => {
      const now = await reread();
      return now && storedOf(now);
    },
  });
  const staff = useStaffChoices();
  const field = (name: keyof JobOrderValues) => ({ form, name, label: jobOrderLabels[name] });
  const { jobType, schedule } = form.values;
  return (
    <FormDialog
      title={title}
      saveLabel={order ? 'Save changes' : 'Add job order'}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={conflicts}
      labels={jobOrderLabels}
      valid={() => !form.validate().hasErrors}
      onSave={async () => {
        const answer = await save();
        return answer.kind === 'done' ? answer.value.jobOrder.id : null;
      }}
      onSaved={onSaved}
      onClose={onClose}
    >
      <TextField {...field('title')} required />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <ChoiceField {...field('jobType')} choices={choicesOf(jobTypeLabels)} required />
        <NumberField {...field('positions')} required />
      </SimpleGrid>
      <OrderClientFields form={form} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateTextField {...field('startDate')} />
        <DateTextField {...field('endDate')} />
      </SimpleGrid>
      <PriceFields form={form} direct={jobType === 'DIRECT'} />
      <ScheduleFields
        form={form}
        days={schedule.days}
        onDays={(days) => form.setFieldValue('schedule.days', days)}
      />
      <ChoiceField {...field('ownerId')} choices={staff} placeholder="Nobody" />
      <LongTextField {...field('description')} />
    </FormDialog>
  );
}

const storedOf = (order: JobOrderFormFragment) => ({
  id: order.id,
  version: order.version,
  values: jobOrderValues(order, ''),
});
