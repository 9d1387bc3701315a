import type { ContactEntity } from './contact.entity.ts';

/** What a record reads of one of its contacts to name them. */
export function nameOfContact<Relation extends string>(relation: Relation) {
  return [`${relation}.firstName`, `${relation}.lastName`] as const;
}

/** First name, last name; `null` where there is no contact. */
export function contactName(
  contact: Pick<ContactEntity, 'firstName' | 'lastName'> | null | undefined,
): string | null {
  return contact ? `${contact.firstName} ${contact.lastName}` : null;
}
