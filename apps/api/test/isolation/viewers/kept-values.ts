import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';

/** Values that the agency keeps to itself, as they stand in rows: each in whatever columns hold such a thing. */
export const kept = {
  pay: '7711.25',
  burden: '88.13',
  salary: '771125',
  /** How people can be reached, and where they live. */
  text: 'hidden-from-contacts',
  /** What staff write: notes, activities, tasks, mails, the history's reasons. */
  note: 'kept-by-the-agency',
  /** Where somebody was when they clocked in, in degrees. */
  position: '17.171717',
  socialSecurityNumber: '219094178',
  accountNumber: '8675309421337',
} as const;

/** What only those may read who may read bill rates. */
export const billRate = '9911.75';

/** What a viewer may read in no answer, whatever their preferences (S-13, S-18, X-2). */
export function hiddenFrom(
  { kind }: Pick<Viewer, 'kind'>,
  permissions: ReadonlySet<PermissionName>,
): string[] {
  const { socialSecurityNumber, accountNumber, note, text, position, ...rates } = kept;
  const bill = permissions.has('assignment:read-bill-rate') ? [] : [billRate];
  const secret = [socialSecurityNumber, accountNumber, ...bill];
  switch (kind) {
    case 'CLIENT_CONTACT':
      return [...secret, note, text, position, ...Object.values(rates)];
    case 'EMPLOYEE':
      return [...secret, note, rates.burden];
    default:
      return [
        ...secret,
        position,
        ...(permissions.has('assignment:read-pay-rate') ? [] : [rates.pay]),
      ];
  }
}
