import { employeePortal } from '@stint/messages/es/employee-portal.ts';
import { spanish } from '@stint/messages/es/screen.ts';

/** Everything that the portal says in Spanish, loaded when Spanish is chosen. */
export const messages = { ...spanish, offline: employeePortal.offline };
export const texts = employeePortal;
