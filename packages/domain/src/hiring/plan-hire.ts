import { employeeMachine, type EmployeeFacts } from '../employee/employee.machine.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { decide, type Decision, type Permissions } from '../kernel/decide.ts';
import type { PlacementEffect } from '../placement/placement-effect.ts';
import type { PlacementFacts } from '../placement/placement-facts.ts';
import { placementMachine } from '../placement/placement.machine.ts';
import type { EmployeeStatus } from '../employee/employee.ts';

/**
 * P-11: makes the candidate an employee and moves **all** their pending placements on, each
 * assignment to needs-approval. Refused while required checklist items are missing.
 *
 * @param pending the candidate's pending placements
 * @param hiredOn default: today
 */
export function planHire(
  facts: EmployeeFacts,
  pending: readonly PlacementFacts[],
  { hiredOn }: { hiredOn?: IsoDate | null },
  { permissions }: { permissions: Permissions },
): Decision<EmployeeStatus, PlacementEffect> {
  const decision = decide(employeeMachine, 'hire', { facts, input: {}, permissions });
  if (!decision.allowed) return decision;
  const completed = pending.map((placement) =>
    decide(placementMachine, 'complete', { facts: placement, input: {}, permissions }),
  );
  const refusals = completed.flatMap((one) => (one.allowed ? [] : one.refusals));
  if (refusals.length > 0) return { allowed: false, refusals };
  const { id: candidateId, label } = facts.candidate;
  const hired = { candidateId, label, hiredOn: hiredOn ?? facts.today };
  return {
    ...decision,
    effects: [
      { kind: 'EMPLOYEE_HIRED', ...hired },
      ...completed.flatMap((one) => (one.allowed ? one.effects : [])),
    ],
  };
}
