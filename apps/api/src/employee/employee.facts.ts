import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import type { CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import type { EmployeeFacts } from '@stint/domain/employee/employee.machine.ts';
import type { EmployeeEntity } from './employee.entity.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import { numberSql } from '../database/number-sql.ts';

type OwnAssignments = Pick<EmployeeFacts, 'activeAssignments' | 'otherAssignments'>;

/** What is known of an employee without assignments. */
export const noAssignments: OwnAssignments = { activeAssignments: [], otherAssignments: [] };

interface AssignmentRow {
  id: string;
  employeeId: string;
  label: string;
  active: boolean;
  endDate: string | null;
}

/**
 * The assignments of these employees, by employee: the active ones, which end before the employment does,
 * and those that may last longer than it.
 */
export async function loadOwnAssignments(
  { db, agencyId }: AgencyConnection,
  employeeIds: readonly string[],
): Promise<ReadonlyMap<string, OwnAssignments>> {
  const { rows } = await db.query<AssignmentRow>(
    `SELECT id, employee_id AS "employeeId", ${numberSql('Assignment', 'number')} || ' ' || job_title AS label,
       status = ${active} AS active, end_date AS "endDate"
     FROM assignment
     WHERE agency_id = $1 AND employee_id = ANY($2::uuid[])
       AND (status IN (${active}, ${waiting}) OR status = ${closed} AND end_date IS NOT NULL)
     ORDER BY number`,
    [agencyId, employeeIds],
  );
  const perEmployee = Map.groupBy(rows, ({ employeeId }) => employeeId);
  return new Map(
    [...perEmployee].map(([employeeId, own]) => [
      employeeId,
      {
        activeAssignments: own
          .filter((each) => each.active)
          .map(({ id, label }) => ({ id, label })),
        otherAssignments: own
          .filter((each) => !each.active)
          .map(({ id, label, endDate }) => ({ id, label, endDate })),
      },
    ]),
  );
}

const active = stateList(assignmentMachine, 'ACTIVE');
const waiting = stateList(assignmentMachine, 'NEEDS_APPROVAL');
const closed = stateList(assignmentMachine, 'CLOSED');

/** The facts about an employee, from a row with the candidate's name. */
export function employeeFacts(
  row: Pick<EmployeeEntity, 'id' | 'candidateId' | 'status' | 'hiredOn' | 'terminatedOn'> & {
    candidate?: { firstName: string; lastName: string; status: string } | null;
  },
  { today, assignments }: { today: string; assignments: OwnAssignments },
): EmployeeFacts {
  const { id, candidateId, status, hiredOn, terminatedOn, candidate } = row;
  const label = `${candidate?.firstName ?? ''} ${candidate?.lastName ?? ''}`.trim();
  return {
    today,
    candidate: { id: candidateId, label, status: candidate?.status as CandidateStatus },
    employee: { id, label, status, hiredOn, terminatedOn } as EmployeeFacts['employee'],
    ...assignments,
    hiring: null,
  };
}
