import type { HiringRowFragment } from '../../gql/graphql.ts';

type Pending = HiringRowFragment['pendingPlacements'][number];

type NamedPlacement = { assignment: { jobTitle: string; client: { name: string } } };

/** A pending placement as people name it: “Picker at Harbor Foods”. */
export function placementName({ assignment }: NamedPlacement): string {
  return `${assignment.jobTitle} at ${assignment.client.name}`;
}

/** The first day of work among what is pending; null when none is planned. */
export function firstDay(pending: readonly Pending[]): string | null {
  const [first = null] = pending.flatMap(({ assignment }) => assignment.startDate ?? []).toSorted();
  return first;
}
