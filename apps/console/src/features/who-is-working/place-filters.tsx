import { Group } from '@mantine/core';
import { useGridQuery } from '@stint/spa-kit/record/address/use-grid-query.ts';
import type { WorkingLine } from '@stint/spa-kit/who-is-working/board-document.ts';
import { boardDefaults, chosenIn } from '@stint/spa-kit/who-is-working/board-filters.ts';
import { withFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { ChoiceSelect } from '@stint/ui/search-select/choice-select.tsx';
import { useMemo } from 'react';

/** One client or location of those on the board. */
export function PlaceFilters({ lines }: { lines: readonly WorkingLine[] }) {
  const { query, onQueryChange } = useGridQuery(boardDefaults);
  const [client = null] = chosenIn(query.filters, 'client');
  const [location = null] = chosenIn(query.filters, 'location');
  const clients = useMemo(
    () =>
      choicesOf(
        lines.map(({ clientName }) => clientName),
        client,
      ),
    [lines, client],
  );
  const locations = useMemo(() => {
    const there = lines.filter(({ clientName }) => client === null || clientName === client);
    return choicesOf(
      there.flatMap(({ locationName }) => locationName ?? []),
      location,
    );
  }, [lines, client, location]);
  return (
    <Group gap="sm">
      <ChoiceSelect
        label="Client"
        placeholder="All clients"
        data={clients}
        value={client}
        onChange={(chosen) => onQueryChange((query) => atClient(query, chosen))}
      />
      <ChoiceSelect
        label="Location"
        placeholder="All locations"
        data={locations}
        value={location}
        onChange={(chosen) => onQueryChange((query) => withFilter(query, 'location', one(chosen)))}
      />
    </Group>
  );
}

/** At another client there are other locations. */
function atClient(query: GridQuery, client: string | null): GridQuery {
  return withFilter(withFilter(query, 'location', undefined), 'client', one(client));
}

const one = (value: string | null) => (value === null ? undefined : [value]);

/** Each name once, in order. What is chosen stays a choice when nobody there is on the board any more. */
function choicesOf(names: readonly string[], chosen: string | null) {
  const all = new Set(chosen === null ? names : [...names, chosen]);
  return [...all]
    .toSorted((a, b) => a.localeCompare(b))
    .map((name) => ({ value: name, label: name }));
}
