import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import {
  employeeMachine,
  type EmployeeAction,
  type EmployeeFacts,
  type EmploymentInput,
} from './employee.machine.ts';
import { employmentEffectMessage } from './employment-effect.ts';

const facts: EmployeeFacts = {
  today: '2026-11-21',
  candidate: { id: 'dana', label: 'Dana Fox', status: 'ACTIVELY_SEARCHING' },
  employee: {
    id: 'e',
    label: 'Dana Fox',
    status: 'ACTIVE',
    hiredOn: '2026-11-02',
    terminatedOn: null,
  },
  activeAssignments: [],
  otherAssignments: [],
  hiring: null,
};

function act(action: EmployeeAction, input: EmploymentInput, over: Partial<EmployeeFacts> = {}) {
  const decision = decide(employeeMachine, action, {
    facts: { ...facts, ...over },
    input,
    permissions: rolePermissions.BACK_OFFICE,
  });
  if (!decision.allowed) return decision.refusals;
  return [decision.to, ...decision.effects.map(employmentEffectMessage)];
}

describe('terminating an employee', () => {
  const terminate = (input: EmploymentInput, over?: Partial<EmployeeFacts>) =>
    act('terminate', input, over);

  it('ends the employment on the day that is said, today when nothing is', () => {
    const reason = 'moved away';
    expect(terminate({ reason, terminatedOn: '2026-11-02' })).toEqual([
      'TERMINATED',
      { key: 'EMPLOYEE_TERMINATED', values: { employee: 'Dana Fox', date: '2026-11-02' } },
    ]);
    expect(terminate({ reason })).toContainEqual({
      key: 'EMPLOYEE_TERMINATED',
      values: { employee: 'Dana Fox', date: '2026-11-21' },
    });
  });

  it('needs a reason and a date not before the hire', () => {
    expect(terminate({ terminatedOn: '2026-11-01' })).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason' },
      { code: 'TERMINATION_BEFORE_HIRE', field: 'terminatedOn' },
    ]);
  });

  it('waits for active assignments to end, naming them', () => {
    const activeAssignments = [{ id: 'a', label: 'A-1042 Welder' }];
    expect(terminate({ reason: 'moved away' }, { activeAssignments })).toMatchObject([
      { code: 'ACTIVE_ASSIGNMENTS', blocking: [{ label: 'A-1042 Welder' }] },
    ]);
  });
});

describe('rehiring', () => {
  const left = { ...facts.employee!, status: 'TERMINATED', terminatedOn: '2026-11-20' } as const;

  it('begins a new employment on the day that is said, today when nothing is', () => {
    expect(act('rehire', { hiredOn: '2026-12-01' }, { employee: left })).toEqual([
      'ACTIVE',
      { key: 'EMPLOYEE_REHIRED', values: { employee: 'Dana Fox', date: '2026-12-01' } },
    ]);
    expect(act('rehire', {}, { employee: left })).toContainEqual({
      key: 'EMPLOYEE_REHIRED',
      values: { employee: 'Dana Fox', date: '2026-11-21' },
    });
  });

  it('is refused before the last employment ended, also when that is still to come', () => {
    expect(act('rehire', { hiredOn: '2026-11-20' }, { employee: left })).toContain('ACTIVE');
    const refused = [{ code: 'REHIRE_BEFORE_TERMINATION', field: 'hiredOn' }];
    expect(act('rehire', { hiredOn: '2026-11-19' }, { employee: left })).toMatchObject(refused);
    const leaving = { ...left, terminatedOn: '2026-12-31' };
    expect(act('rehire', {}, { employee: leaving })).toMatchObject(refused);
  });
});
