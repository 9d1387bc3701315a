import { type IdentifiedType, identifiedTypes, isIdOf } from '../kernel/id-prefixes.ts';

type Declared = typeof identifiedTypes;

export type SubjectType = {
  [Type in IdentifiedType]: Declared[Type] extends { subject: true } ? Type : never;
}[IdentifiedType];

/** The types of the records that an activity or a task may be about: those that are declared so. */
export const subjectTypes: readonly SubjectType[] = Object.entries(identifiedTypes).flatMap(
  ([type, declared]) => ('subject' in declared ? (type as SubjectType) : []),
);

/** Whether this is the global id of a record that an activity or a task may be about: `can_0193…`. */
export function isSubjectId(id: string): boolean {
  return subjectTypes.some((type) => isIdOf(type, id));
}
