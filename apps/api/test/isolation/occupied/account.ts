import { globalId } from '../../../src/graphql/global-id.ts';
import type { Occupy } from './occupied.ts';

/** Besides the account of the staff: one of an employee, and one of a contact of the same client as all else. */
export const occupy: Occupy = async ({ agency, word, clientId }) => {
  const contact = await agency.contact({ clientId, lastName: word });
  const employee = await agency.employee();
  const ofContact = { kind: 'CLIENT_CONTACT', contactId: contact.id, displayName: word };
  const ofEmployee = { kind: 'EMPLOYEE', employeeId: employee.id, displayName: word };
  const ids = {
    ContactAccount: globalId('Account', (await agency.account(ofContact)).id),
    EmployeeAccount: globalId('Account', (await agency.account(ofEmployee)).id),
  };
  return ids as object;
};
