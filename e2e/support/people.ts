/** Somebody with an account at one of the doors. */
export interface Person {
  door: 'console' | 'ess' | 'portal';
  companyId: string;
  userName: string;
}

/** Of every account that the journeys use. */
export const password = 'try-stint-today';

/** An agency whose people must see nothing of the others; in a product with the demo, its second one. */
export const otherAgency = 'own-elsewhere';

/**
 * The people of an agency whom the journeys follow, by the user names that the README gives.
 *
 * @param companyId of the agency; each journey file has its own
 */
export function peopleOf(companyId: string) {
  const own = { companyId, agency: 'Lakeshore Staffing Partners' };
  const other = companyId === 'lakeshore' ? 'harborlight' : otherAgency;
  return {
    frontOffice: { ...own, door: 'console', userName: 'front' },
    backOffice: { ...own, door: 'console', userName: 'back' },
    allIn: { ...own, door: 'console', userName: 'allin' },
    admin: { ...own, door: 'console', userName: 'admin' },
    newcomer: { ...own, door: 'console', userName: 'newhire' },
    employee: { ...own, door: 'ess', userName: 'maria' },
    clientContact: { ...own, door: 'portal', userName: 'paula' },
    elsewhere: { companyId: other, door: 'console', userName: 'admin' },
  } as const satisfies Record<string, Person>;
}
