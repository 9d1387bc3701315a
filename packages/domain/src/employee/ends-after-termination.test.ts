import { describe, expect, it } from 'vitest';
import {
  assignment,
  assignmentRows,
  backOffice,
  direct,
  employee,
} from '../assignment/assignment.example.ts';
import type { AssignmentRows } from '../assignment/assignment-working-copy.ts';
import { planStatusUpdate, type StatusUpdateAction } from '../assignment/status-update.ts';
import type { StatusUpdateInput } from '../assignment/status-update-input.ts';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import { employeeMachine } from './employee.machine.ts';

function effectsOf(
  rows: AssignmentRows,
  action: StatusUpdateAction,
  id: string,
  input: StatusUpdateInput,
) {
  return planStatusUpdate(rows, action, [id], input, backOffice).outcomes[0]!.effects;
}

describe('what a termination leaves running', () => {
  const hired = direct({ id: 'd' });
  const dated = assignment({ id: 'dated', status: 'ACTIVE', endDate: '2026-12-31' });
  const open = assignment({ id: 'open', status: 'ACTIVE' });
  const waiting = assignment({ id: 'waiting' });
  const notes = (input: StatusUpdateInput) =>
    effectsOf(assignmentRows([hired, dated, open, waiting]), 'approve', 'd', input)
      .filter((effect) => effect.kind === 'ENDS_AFTER_TERMINATION')
      .map(({ label, endDate }) => [label, endDate]);

  it('is said in the preview of a direct hire: others keep their end dates (A-4)', () => {
    expect(notes({})).toEqual([
      ['#dated', '2026-12-31'],
      ['#waiting', null],
    ]);
    expect(notes({ closeOtherAssignments: false })).toContainEqual(['#open', null]);
    expect(notes({ terminationDate: '2026-12-31' })).toEqual([['#waiting', null]]);
  });

  it('is said when an employee is terminated', () => {
    const decision = decide(employeeMachine, 'terminate', {
      facts: {
        today: '2026-11-21',
        candidate: { id: 'dana', label: 'Dana Fox', status: 'ACTIVELY_SEARCHING' },
        employee: employee(),
        activeAssignments: [],
        otherAssignments: [
          { id: 'a', label: 'A-7 Welder', endDate: '2026-11-30' },
          { id: 'b', label: 'A-8 Welder', endDate: '2026-11-21' },
        ],
        hiring: null,
      },
      input: { reason: 'moved away' },
      permissions: rolePermissions.BACK_OFFICE,
    });
    expect(decision.allowed && decision.effects).toMatchObject([
      { kind: 'EMPLOYEE_TERMINATED' },
      { kind: 'ENDS_AFTER_TERMINATION', label: 'A-7 Welder', endDate: '2026-11-30' },
    ]);
  });
});

describe('reopening the assignment of somebody who has left (A-8)', () => {
  const gone = employee({ status: 'TERMINATED', terminatedOn: '2026-11-10' });
  const rows = assignmentRows([assignment({ id: 'a', status: 'CLOSED' })], { employees: [gone] });
  const kinds = (input: StatusUpdateInput) =>
    effectsOf(rows, 'reactivate', 'a', input).map(({ kind }) => kind);

  it('says that the employment stays terminated, unless it is reactivated too', () => {
    expect(kinds({ reactivation: 'REOPEN' })).toContain('EMPLOYEE_STAYS_TERMINATED');
    const both = kinds({ reactivation: 'REOPEN', reactivateEmployee: true });
    expect(both).toContain('EMPLOYEE_REACTIVATED');
    expect(both).not.toContain('EMPLOYEE_STAYS_TERMINATED');
  });

  it('says nothing of it where only the end date changes', () => {
    expect(kinds({ reactivation: 'CHANGE_END_DATE', endDate: '2026-11-09' })).not.toContain(
      'EMPLOYEE_STAYS_TERMINATED',
    );
  });
});
