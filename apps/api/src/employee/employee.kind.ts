import { employeeMachine } from '@stint/domain/employee/employee.machine.ts';
import {
  type EmploymentEffect,
  employmentEffectMessage,
} from '@stint/domain/employee/employment-effect.ts';
import { employeeFacts, loadOwnAssignments, noAssignments } from './employee.facts.ts';
import { EmployeeEntity } from './employee.entity.ts';
import { globalId } from '../graphql/global-id.ts';
import { effectOf } from '../graphql/results.ts';
import { recordKind } from '../write/record-kind.ts';

/** Employment ends, and goes on again. Whoever changes the candidate's assignments waits for the candidate. */
export const employeeKind = recordKind({
  type: 'Employee',
  entity: EmployeeEntity,
  machine: employeeMachine,
  permission: 'employee:write',
  state: 'status',
  facts: {
    needs: [
      'candidateId',
      'status',
      'hiredOn',
      'terminatedOn',
      'candidate.firstName',
      'candidate.lastName',
      'candidate.status',
    ],
    load: (connection, _, rows: readonly EmployeeEntity[]) =>
      loadOwnAssignments(
        connection,
        rows.map(({ id }) => id),
      ),
    of: (row: EmployeeEntity, { today }, assignments = noAssignments) =>
      employeeFacts(row, { today, assignments }),
  },
  label: ({ candidate }) => candidate.label,
  holds: ['candidate'],
  set: ({ decision }) => Object.assign({}, ...decision.effects.map(datesAfter)),
  effects: ({ decision }) =>
    decision.effects.map((effect) =>
      effectOf(
        effect.kind,
        employmentEffectMessage(effect),
        effect.kind === 'ENDS_AFTER_TERMINATION'
          ? globalId('Assignment', effect.assignmentId)
          : globalId('Employee', effect.employeeId),
      ),
    ),
});

function datesAfter(effect: EmploymentEffect): Partial<EmployeeEntity> {
  switch (effect.kind) {
    case 'EMPLOYEE_TERMINATED':
      return { terminatedOn: effect.date };
    case 'EMPLOYEE_REHIRED':
      return { hiredOn: effect.date, terminatedOn: null };
    case 'ENDS_AFTER_TERMINATION':
      return {};
  }
}
