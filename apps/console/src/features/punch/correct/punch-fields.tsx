import { Group } from '@mantine/core';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { DateTimeTextField } from '@stint/spa-kit/record/form/date-time-text-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import type { TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { isWallClock } from '@stint/ui/dates/wall-clock.ts';

/** What must be said of a punch, and why. */
export const punchRules = {
  kind: required('Choose what it is.'),
  at: (at: string) => (isWallClock(at) ? null : 'Enter a day and a time.'),
  reason: required('Please give a reason.'),
};

const kinds = choicesOf(punchKindLabels);

/** What somebody did at the clock, and when by the clock there. */
export function PunchFields({ form, zone }: { form: TextForm; zone: string }) {
  return (
    <Group gap="sm" align="flex-start">
      <ChoiceField form={form} name="kind" label="Punch" required choices={kinds} />
      <DateTimeTextField form={form} name="at" label="Time" required zone={zone} />
    </Group>
  );
}
