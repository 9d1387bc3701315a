import { Checkbox, Radio, ScrollArea, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { DatesEditor } from './dates-editor.tsx';
import type { ColumnFilter, GridColumn } from './grid-column.ts';
import type { DateSpan, FilterValue } from './grid-query.ts';

type FilterEditorProps<Row> = {
  column: GridColumn<Row>;
  value: FilterValue | undefined;
  onChange: (value: FilterValue) => void;
  onDone: () => void;
};

/** Filters one column. A choice applies at once; typed text applies after a short pause. */
export function FilterEditor<Row>({ column, value, onChange, onDone }: FilterEditorProps<Row>) {
  switch (column.filter?.kind) {
    case 'text':
      return (
        <TextEditor
          label={`${column.header} contains`}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          onDone={onDone}
        />
      );
    case 'choice':
      return (
        <ChoiceEditor
          label={column.header}
          options={column.filter.options}
          single={column.filter.single}
          value={Array.isArray(value) ? (value as readonly string[]) : []}
          onChange={onChange}
        />
      );
    case 'dates':
      return (
        <DatesEditor
          label={column.header}
          only={column.filter.only}
          value={typeof value === 'object' && !Array.isArray(value) ? (value as DateSpan) : {}}
          onChange={onChange}
          onDone={onDone}
        />
      );
    default:
      return null;
  }
}

const typingRest = 300;

type TextEditorProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onDone: () => void;
};

function TextEditor({ label, value, onChange, onDone }: TextEditorProps) {
  const [typed, setTyped] = useState(value);
  const settle = useDebouncedCallback(onChange, typingRest);
  return (
    <TextInput
      data-autofocus
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        settle.cancel();
        onChange(typed);
        onDone();
      }}
    />
  );
}

type ChoiceEditorProps = {
  label: string;
  options: Extract<ColumnFilter, { kind: 'choice' }>['options'];
  single?: true;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
};

const manyOptions = 8;

function ChoiceEditor({ label, options, single, value, onChange }: ChoiceEditorProps) {
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
