import type { Labels } from '../kernel/labels.ts';

/** The kinds of rows, in the order in which they are imported: a kind refers only to earlier ones. */
export const importKindLabels = {
  client: 'Clients',
  location: 'Locations',
  contact: 'Contacts',
  candidate: 'Candidates',
  jobOrder: 'Job orders',
  assignment: 'Assignments',
} as const satisfies Labels<string>;

export type ImportKind = keyof typeof importKindLabels;

/** One of them, in a sentence. */
export const importKindNoun = {
  client: 'client',
  location: 'location',
  contact: 'contact',
  candidate: 'candidate',
  jobOrder: 'job order',
  assignment: 'assignment',
} as const satisfies Labels<ImportKind>;
