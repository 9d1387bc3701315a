import {
  type EmployeeAction,
  employeeMachine,
  type EmploymentInput,
} from '@stint/domain/employee/employee.machine.ts';
import {
  type EmploymentEffect,
  employmentEffectSentence,
} from '@stint/domain/employee/employment-effect.ts';
import { type Decision, decide } from '@stint/domain/kernel/decide.ts';
import { employeeFacts, loadActiveAssignments } from './employee-facts.ts';
import { EmployeeEntity } from './employee.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { globalId } from '../graphql/global-id.ts';
import type { Effect } from '../graphql/results.ts';
import { changedSince } from '../history/changed-since.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What is to become of an employment. */
export interface EmploymentChange {
  id: string;
  /** The version that was seen. */
  version: number;
  action: EmployeeAction;
  input: EmploymentInput;
}

/** What that comes to. */
export interface PlannedEmployment {
  label: string;
  decision: Decision<string, EmploymentEffect>;
}

/**
 * Loads and decides; the preview shows what comes of it, the command writes it.
 *
 * @param lock the candidate first, where whoever changes their assignments waits, then the employee
 * @returns `null` when there is no such employee
 */
export async function planEmployment(
  connection: AgencyConnection,
  ctx: SignedInContext,
  { id, version, action, input }: EmploymentChange,
  { lock }: { lock: boolean },
): Promise<PlannedEmployment | null> {
  const candidate = await candidateOf(connection, id, lock);
  const [employee] = await selectRows(connection, EmployeeEntity, { id }, { lock });
  if (!candidate || !employee) return null;
  const activeAssignments = (await loadActiveAssignments(connection, [id])).get(id) ?? [];
  const { permissions, today } = ctx;
  const facts = employeeFacts({ ...employee, candidate }, { today, activeAssignments });
  const { label } = facts.candidate;
  if (employee.version !== version) {
    const outdated = { recordType: 'employee', recordIds: [id] };
    const refusals = [await changedSince(connection, ctx, outdated)];
    return { label, decision: { allowed: false, refusals } };
  }
  return { label, decision: decide(employeeMachine, action, { facts, input, permissions }) };
}

/** An effect in the graph's shape. */
export function employmentEffect(effect: EmploymentEffect): Effect {
  return {
    kind: effect.kind,
    sentence: employmentEffectSentence(effect),
    recordId: globalId('Employee', effect.employeeId),
  };
}

async function candidateOf({ db, agencyId }: AgencyConnection, employeeId: string, lock: boolean) {
  const { rows } = await db.query<{ firstName: string; lastName: string; status: string }>(
    `SELECT first_name AS "firstName", last_name AS "lastName", status FROM candidate
     WHERE agency_id = $1 AND id = (
       SELECT candidate_id FROM employee WHERE agency_id = $1 AND id = $2
     ) ${lock ? 'FOR UPDATE' : ''}`,
    [agencyId, employeeId],
  );
  return rows[0];
}
