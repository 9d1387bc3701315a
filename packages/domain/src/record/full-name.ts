interface Named {
  firstName: string;
  lastName: string;
}

/** A person's name as it is read: first name, last name. */
export function fullName({ firstName, lastName }: Named): string {
  return `${firstName} ${lastName}`;
}

/** The same of somebody who may be missing: there is nobody, or nobody's names. */
export function fullNameIfAny(
  person: { [Part in keyof Named]: string | null } | null | undefined,
): string | null {
  const { firstName, lastName } = person ?? {};
  return firstName && lastName ? fullName({ firstName, lastName }) : null;
}
