import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import type { EmployeeFacts } from '../employee/employee.machine.ts';
import { pending } from '../placement/placement.example.ts';
import { checklistFor, defaultChecklist, missingItems } from './checklist.ts';
import { planHire } from './plan-hire.ts';

const backOffice = { permissions: rolePermissions.BACK_OFFICE };
const facts: EmployeeFacts = {
  today: '2026-11-21',
  candidate: { id: 'dana', label: 'Dana Fox', status: 'ACTIVELY_SEARCHING' },
  employee: null,
  activeAssignments: [],
  otherAssignments: [],
  hiring: { pendingPlacements: 2, missingItems: [] },
};

describe('hiring (P-11)', () => {
  it('makes an employee and moves all pending assignments to needs approval', () => {
    const decision = planHire(facts, [pending({}, 'p1'), pending({}, 'p2')], {}, backOffice);
    expect(decision).toMatchObject({
      to: 'ACTIVE',
      effects: [
        { kind: 'EMPLOYEE_HIRED', candidateId: 'dana', hiredOn: '2026-11-21' },
        { kind: 'PLACEMENT_STATUS', placementId: 'p1', to: 'COMPLETED' },
        { kind: 'ASSIGNMENT_STATUS', assignmentId: 'asg-p1', to: 'NEEDS_APPROVAL' },
        { kind: 'PLACEMENT_STATUS', placementId: 'p2', to: 'COMPLETED' },
        { kind: 'ASSIGNMENT_STATUS', assignmentId: 'asg-p2', to: 'NEEDS_APPROVAL' },
      ],
    });
  });

  it('is refused while required items are missing, naming them', () => {
    const items = checklistFor(defaultChecklist, ['TEMP_CONTRACT'], ['IDENTITY', 'POLICIES']);
    const hiring = { pendingPlacements: 1, missingItems: missingItems(items) };
    expect(planHire({ ...facts, hiring }, [pending()], {}, backOffice)).toMatchObject({
      refusals: [
        {
          code: 'CHECKLIST_INCOMPLETE',
          message: { values: { items: ['Work eligibility (I-9)', 'Tax forms (W-4)'] } },
          blocking: [{ id: 'WORK_ELIGIBILITY' }, { id: 'TAX_FORMS' }],
        },
      ],
    });
  });

  it('is refused for somebody marked do-not-place, as approving and placing are', () => {
    const candidate = { ...facts.candidate, status: 'DO_NOT_PLACE' as const };
    expect(planHire({ ...facts, candidate }, [pending()], {}, backOffice)).toMatchObject({
      refusals: [
        {
          code: 'DO_NOT_PLACE',
          message: { values: { candidate: 'Dana Fox', status: { label: 'Do not place' } } },
        },
      ],
    });
  });

  it('is refused for an employee, with nothing pending, and to the front office', () => {
    const employee = {
      id: 'emp',
      label: 'Dana Fox',
      status: 'ACTIVE' as const,
      hiredOn: '2026-01-01',
      terminatedOn: null,
    };
    const decision = planHire({ ...facts, employee, hiring: null }, [], {}, backOffice);
    expect(decision).toMatchObject({
      refusals: [{ code: 'WRONG_STATE' }, { code: 'NOTHING_PENDING' }],
    });
    const frontOffice = { permissions: rolePermissions.FRONT_OFFICE };
    expect(planHire(facts, [pending()], {}, frontOffice)).toMatchObject({
      refusals: [{ code: 'NOT_PERMITTED' }],
    });
  });
});

describe('the new-hire checklist', () => {
  it('asks tax forms and bank details only of those whom the agency pays', () => {
    const codes = checklistFor(defaultChecklist, ['DIRECT'], []).map(({ key }) => key);
    expect(codes).toEqual(['IDENTITY', 'WORK_ELIGIBILITY', 'POLICIES']);
  });

  it('lets optional items wait', () => {
    const done = ['IDENTITY', 'WORK_ELIGIBILITY', 'TAX_FORMS', 'POLICIES'];
    expect(missingItems(checklistFor(defaultChecklist, ['TEMP_CONTRACT'], done))).toEqual([]);
  });
});
