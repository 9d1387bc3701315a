/** The ways to sign in: staff, employees (ESS), contacts of clients. Each has its own session. */
export type Door = 'console' | 'ess' | 'portal';

/** The header that tells the API which door a request comes through. */
export const doorHeader = 'x-stint-door';
