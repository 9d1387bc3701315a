import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { LongTextField, TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import type { FieldForm, TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { ScheduleFields } from '@stint/spa-kit/record/schedule/schedule-fields.tsx';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useCheckedForm } from '@stint/ui/form/use-checked-form.ts';
import { useOrderChoices } from './order-choices.ts';
import { useOrderTexts } from './use-order-texts.ts';
import type { useSubmitOrder } from './use-submit-order.ts';

type OrderFormProps = ReturnType<typeof useSubmitOrder> & { submitLabel: string };

/** What a client asks for: the work, where and when, and for how many people. */
export function OrderForm({ form, busy, submit, unsaved, submitLabel }: OrderFormProps) {
  const { fields: words, jobTypes, weekFields } = useOrderTexts();
  const { locations, contacts } = useOrderChoices();
  const fields = form as unknown as TextForm & FieldForm<string | string[]>;
  const field = (name: string, label: string) => ({ form: fields, name, label });
  const { root, onSubmit, blockedBy } = useCheckedForm({
    valid: () => !form.validate().hasErrors,
    send: submit,
  });
  return (
    <form ref={root} onSubmit={onSubmit} noValidate style={{ maxWidth: 640 }}>
      <LeaveGuard unsaved={unsaved}>
        <Stack gap="md">
          <TextField {...field('title', words.title)} required />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <ChoiceField
              {...field('jobType', words.jobType)}
              choices={choicesOf(jobTypes)}
              required
            />
            <NumberField {...field('positions', words.people)} required />
            <ChoiceField {...field('locationId', words.location)} choices={locations} />
            <ChoiceField {...field('reportsToId', words.reportsTo)} choices={contacts} />
            <DateTextField {...field('startDate', words.startDate)} warnWhenFar />
            <DateTextField {...field('endDate', words.endDate)} warnWhenFar />
          </SimpleGrid>
          <ScheduleFields form={fields} words={weekFields} />
          <LongTextField {...field('description', words.description)} />
          <Group gap="sm">
            <Button type="submit" size="md" loading={busy}>
              {submitLabel}
            </Button>
            <BlockedBy names={blockedBy} />
          </Group>
        </Stack>
      </LeaveGuard>
    </form>
  );
}
