import { Group, TextInput } from '@mantine/core';
import { punchKindLabels } from '@stint/domain/punch/punch.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { fieldOf, type TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { zoneNameAt } from '@stint/ui/dates/zone-name.ts';
import { useNow } from '@stint/ui/dates/use-now.ts';

/** What must be said of a punch, and why. */
export const punchRules = {
  kind: required('Choose what it is.'),
  // A field takes years of six digits, which are no instant.
  at: (at: string) => (Number.isNaN(Date.parse(at)) ? 'Enter a day and a time.' : null),
  reason: required('Please give a reason.'),
};

const kinds = choicesOf(punchKindLabels);

/** What somebody did at the clock, and when by the clock there. */
export function PunchFields({ form, zone }: { form: TextForm; zone: string }) {
  const now = new Date(useNow()).toISOString();
  const { value, error } = fieldOf(form, 'at');
  return (
    <Group gap="sm" align="flex-start">
      <ChoiceField form={form} name="kind" label="Punch" required choices={kinds} />
      <TextInput
        type="datetime-local"
        label={`Time (${zoneNameAt(now, zone)})`}
        required
        data-path="at"
        value={value}
        error={error}
        onChange={(event) => form.setFieldValue('at', event.currentTarget.value)}
      />
    </Group>
  );
}
