/** Longer than any company ID or user name: what follows makes no other name of it. */
const LONGEST_NAME = 200;

/** What was typed, as names are stored: lower case, without blanks around them and what PostgreSQL cannot keep. */
export function storable(typed: string): string {
  return typed.slice(0, LONGEST_NAME).toWellFormed().replaceAll('\0', '').trim().toLowerCase();
}
