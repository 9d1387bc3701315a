import { Chip, Group, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { withFilter, type ChangeQuery, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

/** Milliseconds without a key until a typed text is searched. */
const rest = 250;

/** The longest text that is searched. */
const longest = 200;

type PortalFiltersProps = {
  query: GridQuery;
  onQueryChange: ChangeQuery;
  /** Absent where the list is not searched. */
  searchLabel?: string;
  /** The column that can be filtered, by any of its values. */
  column?: string;
  columnLabel?: string;
  choices?: readonly { value: string; label: string }[];
};

/** The search of a portal's list, and its one filter as chips. */
export function PortalFilters(props: PortalFiltersProps) {
  const { query, onQueryChange, searchLabel, column, columnLabel, choices = [] } = props;
  const filter = column ? query.filters[column] : undefined;
  return (
    <Stack gap="sm">
      {searchLabel && <Search query={query} onQueryChange={onQueryChange} label={searchLabel} />}
      {column && choices.length > 0 && (
        <Group gap={8} role="group" aria-label={columnLabel}>
          <Chip.Group
            multiple
            value={Array.isArray(filter) ? [...(filter as readonly string[])] : []}
            onChange={(chosen) => onQueryChange((query) => withFilter(query, column, chosen))}
          >
            {choices.map(({ value, label }) => (
              <Chip key={value} value={value} size="sm">
                {label}
              </Chip>
            ))}
          </Chip.Group>
        </Group>
      )}
    </Stack>
  );
}

type SearchProps = Pick<PortalFiltersProps, 'query' | 'onQueryChange'> & { label: string };

function Search({ query, onQueryChange, label }: SearchProps) {
  const [typed, setTyped] = useState(query.search);
  const search = useDebouncedCallback(
    (text: string) => onQueryChange((query) => ({ ...query, search: text.trim() })),
    rest,
  );
  return (
    <TextInput
      type="search"
      size="md"
      maw={420}
      aria-label={label}
      placeholder={label}
      maxLength={longest}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
      // Whoever goes on at once, to a record or another list, has searched this one.
      onBlur={() => search.flush()}
    />
  );
}
