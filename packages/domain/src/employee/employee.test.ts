import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import { employeeMachine, type EmployeeFacts, type EmploymentInput } from './employee.machine.ts';

const facts: EmployeeFacts = {
  today: '2026-11-21',
  candidate: { id: 'dana', label: 'Dana Fox' },
  employee: { id: 'e', label: 'Dana Fox', status: 'ACTIVE', hiredOn: '2026-11-02' },
  activeAssignments: [],
  hiring: null,
};

function terminate(input: EmploymentInput, over: Partial<EmployeeFacts> = {}) {
  const decision = decide(employeeMachine, 'terminate', {
    facts: { ...facts, ...over },
    input,
    permissions: rolePermissions.BACK_OFFICE,
  });
  return decision.allowed ? decision.to : decision.refusals;
}

describe('terminating an employee', () => {
  it('needs a reason and a date not before the hire', () => {
    expect(terminate({ reason: 'moved away' })).toBe('TERMINATED');
    expect(terminate({ date: '2026-11-01' })).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason' },
      { code: 'TERMINATION_BEFORE_HIRE', field: 'date' },
    ]);
  });

  it('waits for active assignments to end, naming them', () => {
    const activeAssignments = [{ id: 'a', label: '#1042 Welder' }];
    expect(terminate({ reason: 'moved away' }, { activeAssignments })).toMatchObject([
      { code: 'ACTIVE_ASSIGNMENTS', blocking: [{ label: '#1042 Welder' }] },
    ]);
  });
});
