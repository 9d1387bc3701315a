import type { RecordPickerProps } from '@stint/ui/data-grid/grid-column.ts';
import { SearchSelect, type SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useState } from 'react';
import { useRecordName } from './record-name.tsx';

type Search = (text: string) => Promise<readonly SearchOption[]>;

/** Finds the record that a list is filtered by. */
export function RecordPicker({
  label,
  value,
  onChange,
  search,
}: RecordPickerProps & { search: Search }) {
  const [picked, setPicked] = useState<SearchOption | null>(null);
  const known = picked?.value === value ? picked.label : undefined;
  const name = useRecordName(known === undefined ? value : null);
  return (
    <SearchSelect
      data-autofocus
      label={label}
      placeholder="Find by name"
      comboboxProps={{ withinPortal: false }}
      search={search}
      value={value === null ? null : { value, label: known ?? name ?? '…' }}
      onChange={(option) => {
        setPicked(option);
        onChange(option?.value ?? null);
      }}
    />
  );
}
