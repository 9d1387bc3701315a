import type { PortalAssignmentRowFragment } from '../../gql/graphql.ts';

type Row = PortalAssignmentRowFragment;

/** The assignments of one location; `name` is null for those without one. */
export type LocationGroup = { id: string; name: string | null; rows: readonly Row[] };

/** Assignments by location, locations by name; those without one stand last. The order within stays. */
export function groupedByLocation(rows: readonly Row[]): LocationGroup[] {
  return [...Map.groupBy(rows, ({ location }) => location?.id ?? '')]
    .map(([id, inGroup]) => ({ id, name: inGroup[0]!.location?.name ?? null, rows: inGroup }))
    .toSorted((one, other) => {
      if (one.name === null || other.name === null) return one.name === null ? 1 : -1;
      return one.name.localeCompare(other.name);
    });
}
