import { Button, Group, Stack } from '@mantine/core';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { latestExpiry } from '@stint/domain/partner-token/partner-token.ts';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import type { FieldProps } from '@stint/spa-kit/record/form/text-form.ts';

/** How long a token works when nothing else is chosen. */
export const USUAL_DAYS = 90;

const spans: readonly { label: string; end: (today: string) => string }[] = [
  { label: '30 days', end: (today) => addDays(today, 30) },
  { label: `${USUAL_DAYS} days`, end: (today) => addDays(today, USUAL_DAYS) },
  { label: '180 days', end: (today) => addDays(today, 180) },
  { label: '1 year', end: latestExpiry },
];

/** The last day on which a token works, with the usual ones to choose. */
export function ExpiryField({ today, ...field }: FieldProps & { today: string }) {
  return (
    <Stack gap={6}>
      <DateTextField
        {...field}
        description="It works through this day, in the office: for a year at most."
        required
      />
      <Group gap={6} role="group" aria-label="Usual lifetimes">
        {spans.map(({ label, end }) => (
          <Button
            key={label}
            size="compact-xs"
            variant="default"
            onClick={() => field.form.setFieldValue(field.name, end(today))}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
