import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import type { EmployeeFacts } from '@stint/domain/employee/employee.machine.ts';
import type { EmployeeEntity } from './employee.entity.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';

type ActiveAssignments = EmployeeFacts['activeAssignments'];

/** The active assignments of these employees, by employee; they end before the employment does. */
export async function loadActiveAssignments(
  { db, agencyId }: AgencyConnection,
  employeeIds: readonly string[],
): Promise<ReadonlyMap<string, ActiveAssignments>> {
  const { rows } = await db.query<{ id: string; employeeId: string; label: string }>(
    `SELECT id, employee_id AS "employeeId", '#' || number || ' ' || job_title AS label
     FROM assignment
     WHERE agency_id = $1 AND employee_id = ANY($2::uuid[]) AND status = ${stateList(assignmentMachine, 'ACTIVE')}
     ORDER BY number`,
    [agencyId, employeeIds],
  );
  return Map.groupBy(rows, ({ employeeId }) => employeeId);
}

/** The facts about an employee, from a row with the candidate's name. */
export function employeeFacts(
  row: Pick<EmployeeEntity, 'id' | 'candidateId' | 'status' | 'hiredOn' | 'terminatedOn'> & {
    candidate?: { firstName: string; lastName: string; status: string } | null;
  },
  { today, activeAssignments }: { today: string; activeAssignments: ActiveAssignments },
): EmployeeFacts {
  const { id, candidateId, status, hiredOn, terminatedOn, candidate } = row;
  const label = `${candidate?.firstName ?? ''} ${candidate?.lastName ?? ''}`.trim();
  return {
    today,
    candidate: { id: candidateId, label, status: candidate?.status as CandidateStatus },
    employee: { id, label, status, hiredOn, terminatedOn } as EmployeeFacts['employee'],
    activeAssignments,
    hiring: null,
  };
}
