import { v7 as uuid } from 'uuid';
import { EmployeeEntity } from './employee.entity.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { writeImported } from '../history/imported-rows.ts';

/** An employment that an imported assignment implies. */
export interface ImportedEmployment {
  candidateId: string;
  hiredOn: string;
  terminatedOn: string | null;
}

/** Makes employees of candidates who were hired elsewhere (W-10), with the next numbers. */
export async function createImportedEmployees(
  tx: Transaction,
  author: Author,
  employments: readonly ImportedEmployment[],
): Promise<ChangeEntry[]> {
  const numbers = await nextNumbers(tx, 'employee', employments.length);
  const created = employments.map((employment, index) => ({
    ...employment,
    id: uuid(),
    number: numbers[index]!,
    status: employment.terminatedOn ? 'TERMINATED' : 'ACTIVE',
  }));
  return writeImported(tx, author, EmployeeEntity, { created, changed: [] });
}

/** Candidate's id → the employee's that they became. */
export async function employeesOfCandidates(
  tx: Transaction,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const employees = await selectRows(tx, EmployeeEntity, { candidateId: candidateIds });
  return new Map(employees.map(({ candidateId, id }) => [candidateId, id]));
}
