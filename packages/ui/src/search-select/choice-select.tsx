import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useUiWords } from '../words/ui-words.ts';
import { labeled, type Choice } from './choice.ts';
import { useTypedChoice } from './use-typed-choice.ts';

type ChoiceSelectProps = Omit<
  SelectProps,
  'data' | 'value' | 'defaultValue' | 'onChange' | 'filter' | 'searchValue'
> & {
  data: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
};

/** Selects one of a list that is known, by typing a part of its name unless `searchable` is false. */
export function ChoiceSelect({ data, value, onChange, error, ...input }: ChoiceSelectProps) {
  const clearable = input.clearable ?? !input.required;
  const { problem, select } = useTypedChoice({
    chosen: data.find((choice) => choice.value === value) ?? null,
    matching: (text) => labeled(data, text),
    clearable,
    onChoose: (choice) => onChange(choice?.value ?? null),
  });
  return (
    <Select
      searchable
      nothingFoundMessage={useUiWords().forms.nothingFound}
      allowDeselect={clearable}
      {...input}
      {...select}
      clearable={clearable}
      data={data}
      value={value}
      error={problem ?? error}
      onChange={(chosen) => onChange(chosen)}
    />
  );
}
