import { Checkbox, TagsInput } from '@mantine/core';
import { ChoiceField } from './choice-field.tsx';
import { fieldText, typedText } from './field-text.ts';
import type { Entered, FieldOptions, FormField, Requirement } from './form-field.ts';
import { fieldOf } from './text-form.ts';

type Choice<Word extends string> = { value: Word; label: string };

type ChoiceOptions<Word extends string, Required extends Requirement> = FieldOptions<Required> & {
  initial?: Word;
  placeholder?: string;
};

type ChoiceKind<Word extends string, Required extends Requirement> = FormField<
  string,
  Word | null | undefined,
  Entered<Required, Word>
>;

/**
 * One of a few words.
 *
 * @param choicesOf what may be chosen, given the stored word, which may be none of today's
 */
export function choiceField<Word extends string, Required extends Requirement = undefined>(
  label: string,
  choicesOf: (stored: string) => readonly Choice<Word>[],
  { initial, placeholder, ...options }: ChoiceOptions<Word, Required> = {},
): ChoiceKind<Word, Required> {
  return {
    ...options,
    label,
    initial: fieldText(initial),
    valueOf: fieldText,
    inputOf: typedText as ChoiceKind<Word, Required>['inputOf'],
    Control: (props) => (
      <ChoiceField
        {...props}
        choices={choicesOf(fieldOf(props.form, props.name).value)}
        placeholder={placeholder}
      />
    ),
  };
}

/** Yes or no; no unless the record says yes. */
export function flagField(
  label: string,
  options: Omit<FieldOptions, 'required'> = {},
): FormField<boolean, boolean, boolean> {
  return {
    ...options,
    label,
    initial: false,
    valueOf: (stored) => stored,
    inputOf: (value) => value,
    Control: ({ form, name, label: text, description }) => (
      <Checkbox
        label={text}
        description={description}
        data-path={name}
        checked={fieldOf(form, name).value}
        onChange={(event) => form.setFieldValue(name, event.currentTarget.checked)}
      />
    ),
  };
}

/** Words of one's own, such as skills. */
export function tagsField(
  label: string,
  options: Omit<FieldOptions, 'required'> = {},
): FormField<string[], readonly string[], string[]> {
  return {
    ...options,
    label,
    initial: [],
    valueOf: (stored) => [...stored],
    inputOf: (value) => value,
    Control: ({ form, name, ...input }) => (
      <TagsInput
        {...input}
        {...fieldOf(form, name)}
        data-path={name}
        onChange={(tags) => form.setFieldValue(name, tags)}
      />
    ),
  };
}
