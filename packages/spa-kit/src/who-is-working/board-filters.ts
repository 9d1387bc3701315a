import type { GridFilters, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { WorkingLine } from './board-document.ts';

/** What the bare address of a board means: everybody. */
export const boardDefaults: GridQuery = { sort: [], filters: {}, search: '' };

/** The values that a filter of the address names; none where it filters by nothing. */
export function chosenIn(filters: GridFilters, filter: 'state' | 'client' | 'location'): string[] {
  const value = filters[filter];
  return Array.isArray(value) ? [...(value as readonly string[])] : [];
}

/** The lines at the clients and locations that are filtered by. */
export function linesAtPlaces(
  lines: readonly WorkingLine[],
  filters: GridFilters,
): readonly WorkingLine[] {
  const clients = chosenIn(filters, 'client');
  const locations = chosenIn(filters, 'location');
  if (clients.length === 0 && locations.length === 0) return lines;
  return lines.filter(
    ({ clientName, locationName }) =>
      isAmong(clients, clientName) && isAmong(locations, locationName ?? ''),
  );
}

/** The lines in the states that are filtered by. */
export function linesInStates(
  lines: readonly WorkingLine[],
  filters: GridFilters,
): readonly WorkingLine[] {
  const states = chosenIn(filters, 'state');
  return states.length === 0 ? lines : lines.filter(({ state }) => states.includes(state));
}

const isAmong = (chosen: readonly string[], value: string) =>
  chosen.length === 0 || chosen.includes(value);
