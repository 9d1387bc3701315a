import { Chip, Group, Input, SimpleGrid, Stack } from '@mantine/core';
import { weekFieldWords } from '@stint/messages/en/week-field-words.ts';
import type { WeekFieldWords } from '@stint/messages/screen/week-words.ts';
import { NumberField } from '../form/number-field.tsx';
import { fieldOf, type FieldForm } from '../form/text-form.ts';
import { TimeField } from '../form/time-field.tsx';
import { dayName } from './day-name.ts';

const days = [1, 2, 3, 4, 5, 6, 7];

type ScheduleFieldsProps = {
  form: FieldForm<string | string[]>;
  /** The language's; English when left out. */
  words?: WeekFieldWords;
};

/** The planned week, in the location's time zone. The form holds it as `schedule`. */
export function ScheduleFields({ form, words = weekFieldWords }: ScheduleFieldsProps) {
  const { value, error } = fieldOf(form, 'schedule.days');
  const chosen = [...value];
  return (
    <Stack gap="sm">
      <Input.Wrapper label={words.days} labelElement="div" error={error}>
        <Group gap={6} mt={4} role="group" aria-label={words.days}>
          <Chip.Group
            multiple
            value={chosen}
            onChange={(chosenDays) => form.setFieldValue('schedule.days', chosenDays)}
          >
            {days.map((day) => (
              <Chip key={day} size="xs" value={String(day)}>
                {dayName(day)}
              </Chip>
            ))}
          </Chip.Group>
        </Group>
      </Input.Wrapper>
      {chosen.length > 0 && (
        <SimpleGrid cols={3} spacing="sm">
          <TimeField form={form} name="schedule.startTime" label={words.from} />
          <TimeField form={form} name="schedule.endTime" label={words.to} />
          <NumberField form={form} name="schedule.breakMinutes" label={words.break} suffix=" min" />
        </SimpleGrid>
      )}
    </Stack>
  );
}
