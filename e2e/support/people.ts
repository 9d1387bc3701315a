/** Somebody with a demo account, as the README names them. */
export interface Person {
  door: 'console' | 'ess' | 'portal';
  companyId: string;
  userName: string;
  displayName: string;
}

/** Of every demo account. */
export const password = 'try-stint-today';

const lakeshore = { companyId: 'lakeshore', agency: 'Lakeshore Staffing Partners' };

/** The people of the demo agencies whom the journeys follow. */
export const people = {
  frontOffice: { ...lakeshore, door: 'console', userName: 'front', displayName: 'Dana Whitfield' },
  backOffice: { ...lakeshore, door: 'console', userName: 'back', displayName: 'Ruth Okonkwo' },
  allIn: { ...lakeshore, door: 'console', userName: 'allin', displayName: 'Sam Delacroix' },
  newcomer: { ...lakeshore, door: 'console', userName: 'newhire', displayName: 'Theo Marchetti' },
  elsewhere: {
    companyId: 'harborlight',
    agency: 'Harborlight Talent',
    door: 'console',
    userName: 'admin',
    displayName: 'Pekka Virtanen',
  },
} as const satisfies Record<string, Person & { agency: string }>;
