import { EmployeeEntity } from './employee.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** Who an employee is as a candidate, and at which version. */
export type EmployeeRow = Pick<EmployeeEntity, 'id' | 'candidateId' | 'version'>;

/** Those of these employees that there are. */
export async function employeeRows(
  connection: AgencyConnection,
  ids: readonly string[],
): Promise<EmployeeRow[]> {
  return selectRows(connection, EmployeeEntity, { id: ids });
}
