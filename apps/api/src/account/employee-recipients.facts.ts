import type { EmployeePortalSection } from '@stint/domain/access/preferences.ts';
import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { employeeMachine } from '@stint/domain/employee/employee.machine.ts';
import { stateList } from '../database/state-list.ts';

/** The columns of a `Recipient`, where `recipients` is joined. Their names are for `GROUP BY RECIPIENT`. */
export const RECIPIENT_COLUMNS = `account.id AS "accountId", account.display_name AS name,
  account.language, coalesce(account.email, candidate.email) AS address`;

export const RECIPIENT = 'account.id, account.display_name, account.language, address';

/**
 * Joins the employees of rows to their accounts, as far as they are told by mail: employed, with an address, and with
 * the section of the employee portal in which they find it. $1 is the agency.
 *
 * @param of the rows, which have an `employee_id`
 */
export const recipients = (of: string, section: EmployeePortalSection) => `
  JOIN employee ON employee.agency_id = $1 AND employee.id = ${of}.employee_id
    AND employee.status IN (${stateList(employeeMachine, 'ACTIVE')})
  JOIN candidate ON candidate.agency_id = $1 AND candidate.id = employee.candidate_id
  JOIN account ON account.agency_id = $1 AND account.employee_id = employee.id
    AND account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})
    AND account.preferences->'sections' ? '${section}'
    AND coalesce(account.email, candidate.email) IS NOT NULL`;
