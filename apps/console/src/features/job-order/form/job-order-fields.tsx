import { SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { JobOrderFormFragment } from '../../../gql/graphql.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import type { RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { ScheduleFields } from '../../../record/form/schedule-fields.tsx';
import { useStaffChoices } from '@stint/spa-kit/record/form/staff-choices.ts';
import { LongTextField, TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import {
  jobOrderInput,
  jobOrderLabels,
  jobOrderValues,
  type JobOrderValues,
} from './job-order-values.ts';
import { OrderClientFields } from './order-client-fields.tsx';
import { PriceFields } from './price-fields.tsx';
import { CreateJobOrderDocument, UpdateJobOrderDocument } from './save-job-order.ts';

/** What a client wants; a new order is owned by whoever enters it. */
export function JobOrderFields({
  record,
  reread,
  ...dialog
}: RecordFieldsProps<JobOrderFormFragment>) {
  const { account } = useViewer();
  const form = useForm<JobOrderValues>({
    initialValues: jobOrderValues(record, account.id),
    validate: {
      title: required('Enter a title.'),
      client: (chosen) => (chosen === null ? 'Choose the client.' : null),
    },
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf: (one) => jobOrderValues(one, ''),
    inputOf: jobOrderInput,
    create: CreateJobOrderDocument,
    update: UpdateJobOrderDocument,
    saved: ({ jobOrder }) => jobOrder,
  });
  const staff = useStaffChoices();
  const field = (name: keyof JobOrderValues) => ({ form, name, label: jobOrderLabels[name] });
  const { jobType, schedule } = form.values;
  return (
    <FormDialog {...dialog} {...saving} labels={jobOrderLabels}>
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
