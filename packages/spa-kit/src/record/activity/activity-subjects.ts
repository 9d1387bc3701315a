import { idPrefixes, type IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';

/** The records that activities are about, as their global ids begin. */
const types = [
  'Client',
  'Contact',
  'Location',
  'JobOrder',
  'Candidate',
  'Submission',
  'Placement',
  'Assignment',
  'Employee',
] as const satisfies readonly IdentifiedType[];

const prefixes: ReadonlySet<string> = new Set(types.map((type) => `${idPrefixes[type]}_`));

/** A record that an activity is about, as people call it. */
export type ActivitySubject = { id: string; label: string };

/** Whether activities are recorded about the record of this global id. */
export const hasActivities = (id: string) => prefixes.has(id.slice(0, 4));
