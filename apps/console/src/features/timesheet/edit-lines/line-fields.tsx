import { Button, Group, NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { TimeField } from '@stint/ui/form/time-field.tsx';
import { endsNextDay, type LineValues } from './line-values.ts';

export type LinesForm = UseFormReturnType<{ lines: LineValues[]; reason: string }>;

type LineFieldsProps = { form: LinesForm; index: number };

/** One line: day, from, until and break. */
export function LineFields({ form, index }: LineFieldsProps) {
  const path = `lines.${index}`;
  const line = form.values.lines[index]!;
  const name = `Line ${index + 1}`;
  return (
    <Group role="group" aria-label={name} gap={8} align="flex-start" wrap="wrap">
      <DateField
        label="Day"
        required
        w={128}
        {...form.getInputProps(`${path}.date`)}
        onChange={(date) => form.setFieldValue(`${path}.date`, date ?? '')}
      />
      <TimeField
        label="From"
        required
        w={128}
        {...form.getInputProps(`${path}.from`)}
        value={line.from}
        error={form.errors[`${path}.from`] ?? form.errors[`${path}.startsAt`]}
      />
      <TimeField
        label="Until"
        required
        w={128}
        description={endsNextDay(line) ? 'On the next day' : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.getInputProps(`${path}.until`)}
        value={line.until}
        error={form.errors[`${path}.until`] ?? form.errors[`${path}.endsAt`]}
      />
      <NumberInput
        label="Break (min)"
        min={0}
        max={1440}
        clampBehavior="strict"
        allowDecimal={false}
        w={92}
        {...form.getInputProps(`${path}.breakMinutes`)}
        onChange={(value) => form.setFieldValue(`${path}.breakMinutes`, String(value))}
      />
      <Button
        variant="subtle"
        color="red"
        mt={24}
        px={8}
        aria-label={`Remove line ${index + 1}`}
        onClick={() => form.removeListItem('lines', index)}
      >
        Remove
      </Button>
    </Group>
  );
}
