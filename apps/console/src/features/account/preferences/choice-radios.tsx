import { Radio, Stack } from '@mantine/core';
import { fieldOf, type FieldForm } from '@stint/spa-kit/record/form/text-form.ts';
import type { Choice } from './preference-words.ts';

type ChoiceRadiosProps<Word extends string> = {
  form: FieldForm<unknown>;
  name: string;
  label: string;
  choices: readonly Choice<Word>[];
};

/** One of a few, each with what it means. */
export function ChoiceRadios<Word extends string>(props: ChoiceRadiosProps<Word>) {
  const { form, name, label, choices } = props;
  const { value, error } = fieldOf(form as FieldForm<string>, name);
  return (
    <Radio.Group
      label={label}
      value={value}
      error={error}
      onChange={(chosen) => form.setFieldValue(name, chosen)}
      data-path={name}
    >
      <Stack gap={6} mt={6}>
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
