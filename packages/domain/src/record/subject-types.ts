import { type IdentifiedType, isIdOf } from '../kernel/id-prefixes.ts';

/**
 * The types of the records that an activity or a task may be about: every record that people deal with and
 * that has a history of its own.
 */
export const subjectTypes = [
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

export type SubjectType = (typeof subjectTypes)[number];

/** Whether this is the global id of a record that an activity or a task may be about: `can_0193…`. */
export function isSubjectId(id: string): boolean {
  return subjectTypes.some((type) => isIdOf(type, id));
}
