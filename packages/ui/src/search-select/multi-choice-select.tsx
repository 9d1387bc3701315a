import { MultiSelect } from '@mantine/core';
import type { MultiSelectProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useState, type Ref } from 'react';
import { useUiWords } from '../words/ui-words.ts';
import { labeled, type Choice } from './choice.ts';
import { useTypedChoice } from './use-typed-choice.ts';

type MultiChoiceSelectProps = Omit<
  MultiSelectProps,
  | 'data'
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'filter'
  | 'searchable'
  | 'searchValue'
  | 'hidePickedOptions'
  | 'ref'
> & {
  ref?: Ref<HTMLInputElement>;
  data: readonly Choice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** Selects several of a list that is known, by typing a part of each one's name. */
export function MultiChoiceSelect({
  ref,
  data,
  value,
  onChange,
  error,
  ...input
}: MultiChoiceSelectProps) {
  const { maxValues = Infinity, disabled } = input;
  // What was chosen before stands beside what is typed: another one removed does not end the text.
  const [round, setRound] = useState(0);
  const left = value.length < maxValues ? data.filter((one) => !value.includes(one.value)) : [];
  const { problem, select } = useTypedChoice({
    chosen: null,
    round,
    matching: (text) => labeled(left, text),
    clearable: false,
    disabled,
    onChoose: (choice) => {
      if (!choice) return;
      setRound(round + 1);
      onChange([...value, choice.value]);
    },
  });
  return (
    <MultiSelect
      nothingFoundMessage={useUiWords().forms.nothingFound}
      clearable={!input.required}
      {...input}
      {...select}
      ref={useMergedRef(ref, select.ref)}
      searchable
      hidePickedOptions
      data={data}
      value={[...value]}
      error={problem ?? error}
      onChange={onChange}
    />
  );
}
