import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

type PersonSearchProps = { label: string; onSearch: (text: string) => void };

/** Searches for people when the typing rests (ms). */
export function PersonSearch({ label, onSearch }: PersonSearchProps) {
  const [text, setText] = useState('');
  const search = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      maxLength={200}
      data-autofocus
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        search(event.currentTarget.value.trim());
      }}
    />
  );
}
