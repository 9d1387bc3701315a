import { NumberInput, Stack } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { FilterRange } from './grid-query.ts';
import { typingRest } from './typing-rest.ts';

type NumbersEditorProps = {
  label: string;
  value: FilterRange;
  onChange: (value: FilterRange) => void;
  onDone: () => void;
};

const LARGEST = 999_999_999_999;

/** As the server reads it: `.5` is written `0.5`. Undefined where nothing, or only a sign, is typed. */
function plainNumber(typed: string | number): string | undefined {
  const read = Number(typed);
  return typed === '' || Number.isNaN(read) ? undefined : String(read);
}

/** Filters a column of numbers by the least and the most, both included. */
export function NumbersEditor({ label, value, onChange, onDone }: NumbersEditorProps) {
  const [range, setRange] = useState(value);
  const settle = useDebouncedCallback(onChange, { delay: typingRest, flushOnUnmount: true });
  const end = (name: 'from' | 'to') => ({
    size: 'xs',
    hideControls: true,
    max: LARGEST,
    min: -LARGEST,
    clampBehavior: 'strict' as const,
    value: range[name] ?? '',
    onChange: (typed: string | number) => {
      const next = { ...range, [name]: plainNumber(typed) };
      setRange(next);
      settle(next);
    },
    onKeyDown: ({ key }: { key: string }) => {
      if (key === 'Enter') onDone();
    },
  });
  return (
    <Stack gap={8}>
      <NumberInput data-autofocus label={`${label} at least`} {...end('from')} />
      <NumberInput label={`${label} at most`} {...end('to')} />
    </Stack>
  );
}
