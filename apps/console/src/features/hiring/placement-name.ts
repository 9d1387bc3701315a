type NamedPlacement = { assignment: { jobTitle: string; client: { name: string } } };

/** A pending placement as people name it: “Picker at Harbor Foods”. */
export function placementName({ assignment }: NamedPlacement): string {
  return `${assignment.jobTitle} at ${assignment.client.name}`;
}
