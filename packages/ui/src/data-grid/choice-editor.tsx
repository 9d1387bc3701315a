import { Checkbox, Radio, ScrollArea, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';

type ChoiceEditorProps = {
  label: string;
  options: readonly { value: string; label: string }[];
  single?: true;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
};

const manyOptions = 8;

/** Filters a column by some of its choices, or by one. */
export function ChoiceEditor({ label, options, single, value, onChange }: ChoiceEditorProps) {
  const [typed, setTyped] = useState('');
  const matching = options.filter((option) =>
    option.label.toLowerCase().includes(typed.trim().toLowerCase()),
  );
  const Box = single ? Radio : Checkbox;
  const choices = (
    <Stack gap={8} mt={8}>
      {options.length > manyOptions && (
        <TextInput
          size="xs"
          aria-label={`Find in ${label}`}
          placeholder="Find"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: -1 }}>
        <Stack gap={8}>
          {matching.map((option) => (
            <Box key={option.value} size="xs" value={option.value} label={option.label} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
  if (single)
    return (
      <Radio.Group label={label} value={value[0] ?? null} onChange={(one) => onChange([one])}>
        {choices}
      </Radio.Group>
    );
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={onChange}>
      {choices}
    </Checkbox.Group>
  );
}
