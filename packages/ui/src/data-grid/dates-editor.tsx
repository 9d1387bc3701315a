import { Stack } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState, type KeyboardEvent } from 'react';
import { DateField } from '../form/date-field.tsx';
import type { FilterRange } from './grid-query.ts';
import { typingRest } from './typing-rest.ts';

type DatesEditorProps = {
  label: string;
  only?: 'to';
  value: FilterRange;
  onChange: (value: FilterRange) => void;
  onDone: () => void;
};

/** Filters a column of dates by a first and a last one, both included. */
export function DatesEditor({ label, only, value, onChange, onDone }: DatesEditorProps) {
  const [span, setSpan] = useState(value);
  const settle = useDebouncedCallback(onChange, { delay: typingRest, flushOnUnmount: true });
  const change = (part: FilterRange) => {
    setSpan({ ...span, ...part });
    settle({ ...span, ...part });
  };
  const shared = {
    // In the filter's own box: a click outside of that closes it.
    popoverProps: { withinPortal: false },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter' && event.currentTarget.validity.valid) onDone();
    },
  };
  return (
    <Stack gap={8}>
      {!only && (
        <DateField
          {...shared}
          data-autofocus
          label={`${label} from`}
          value={span.from ?? null}
          onChange={(from) => change({ from: from ?? undefined })}
        />
      )}
      <DateField
        {...shared}
        data-autofocus={only || undefined}
        label={`${label} ${only ? 'by' : 'to'}`}
        value={span.to ?? null}
        onChange={(to) => change({ to: to ?? undefined })}
      />
    </Stack>
  );
}
