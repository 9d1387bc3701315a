import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { typingRest } from './typing-rest.ts';

type TextEditorProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onDone: () => void;
};

/** Filters a column by words that it contains. */
export function TextEditor({ label, value, onChange, onDone }: TextEditorProps) {
  const [typed, setTyped] = useState(value);
  const settle = useDebouncedCallback(onChange, { delay: typingRest, flushOnUnmount: true });
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
