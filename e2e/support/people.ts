/** Somebody with a demo account, as the README names them. */
export interface Person {
  door: 'console' | 'ess' | 'portal';
  companyId: string;
  userName: string;
}

/** Of every demo account. */
export const password = 'try-stint-today';

const lakeshore = { companyId: 'lakeshore', agency: 'Lakeshore Staffing Partners' };

/** The people of the demo agencies whom the journeys follow. */
export const people = {
  frontOffice: { ...lakeshore, door: 'console', userName: 'front' },
  backOffice: { ...lakeshore, door: 'console', userName: 'back' },
  allIn: { ...lakeshore, door: 'console', userName: 'allin' },
  admin: { ...lakeshore, door: 'console', userName: 'admin' },
  newcomer: { ...lakeshore, door: 'console', userName: 'newhire' },
  employee: { ...lakeshore, door: 'ess', userName: 'maria' },
  clientContact: { ...lakeshore, door: 'portal', userName: 'paula' },
  elsewhere: {
    companyId: 'harborlight',
    agency: 'Harborlight Talent',
    door: 'console',
    userName: 'admin',
  },
} as const satisfies Record<string, Person & { agency: string }>;
