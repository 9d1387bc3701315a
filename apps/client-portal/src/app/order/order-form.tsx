import { Button, SimpleGrid, Stack } from '@mantine/core';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { LongTextField, TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import type { FieldForm, TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { ScheduleFields } from '@stint/spa-kit/record/schedule/schedule-fields.tsx';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useOrderChoices } from './order-choices.ts';
import type { useSubmitOrder } from './use-submit-order.ts';

type OrderFormProps = ReturnType<typeof useSubmitOrder> & { submitLabel: string };

/** What a client asks for: the work, where and when, and for how many people. */
export function OrderForm({ form, busy, onSubmit, unsaved, submitLabel }: OrderFormProps) {
  const { locations, contacts } = useOrderChoices();
  const fields = form as unknown as TextForm & FieldForm<string | string[]>;
  const field = (name: string, label: string) => ({ form: fields, name, label });
  return (
    <form onSubmit={onSubmit} noValidate style={{ maxWidth: 640 }}>
      <LeaveGuard unsaved={unsaved} />
      <Stack gap="md">
        <TextField {...field('title', 'Job title')} required />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <ChoiceField
            {...field('jobType', 'Job type')}
            choices={choicesOf(jobTypeLabels)}
            required
          />
          <NumberField {...field('positions', 'Number of people')} required />
          <ChoiceField {...field('locationId', 'Location')} choices={locations} />
          <ChoiceField {...field('reportsToId', 'Reports to')} choices={contacts} />
          <DateTextField {...field('startDate', 'Start date')} warnWhenFar />
          <DateTextField {...field('endDate', 'End date')} warnWhenFar />
        </SimpleGrid>
        <ScheduleFields form={fields} />
        <LongTextField {...field('description', 'Description')} />
        <div>
          <Button type="submit" size="md" loading={busy}>
            {submitLabel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
