import { Chip, Group, Input, SimpleGrid, Stack } from '@mantine/core';
import { NumberField } from '../form/number-field.tsx';
import { fieldOf, type FieldForm } from '../form/text-form.ts';
import { TimeField } from '../form/time-field.tsx';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The planned week, in the location's time zone. The form holds it as `schedule`. */
export function ScheduleFields({ form }: { form: FieldForm<string | string[]> }) {
  const { value, error } = fieldOf(form, 'schedule.days');
  const chosen = [...value];
  return (
    <Stack gap="sm">
      <Input.Wrapper label="Work days" labelElement="div" error={error}>
        <Group gap={6} mt={4} role="group" aria-label="Work days">
          <Chip.Group
            multiple
            value={chosen}
            onChange={(chosenDays) => form.setFieldValue('schedule.days', chosenDays)}
          >
            {days.map((label, index) => (
              <Chip key={label} size="xs" value={String(index + 1)}>
                {label}
              </Chip>
            ))}
          </Chip.Group>
        </Group>
      </Input.Wrapper>
      {chosen.length > 0 && (
        <SimpleGrid cols={3} spacing="sm">
          <TimeField form={form} name="schedule.startTime" label="From" />
          <TimeField form={form} name="schedule.endTime" label="To" />
          <NumberField form={form} name="schedule.breakMinutes" label="Break" suffix=" min" />
        </SimpleGrid>
      )}
    </Stack>
  );
}
