import { describe, expect, it } from 'vitest';
import { decide } from '../kernel/decide.ts';
import { assignment, backOffice, candidate, employee } from './assignment.example.ts';
import { assignmentMachine } from './assignment.machine.ts';
import type { AssignmentRecord } from './assignment.ts';
import type { TermsInput } from './editing.ts';

function edit(status: AssignmentRecord['status'], input: TermsInput) {
  const { today, permissions } = backOffice;
  const facts = {
    today,
    assignment: assignment({ id: '1', status }),
    candidate: candidate(),
    employee: employee(),
    others: [],
    order: null,
    invoices: [],
  };
  const decision = decide(assignmentMachine, 'editTerms', { facts, input, permissions });
  return decision.allowed ? [] : decision.refusals;
}

describe('editing the terms of an assignment', () => {
  it('does not take the rates from one that is running', () => {
    expect(edit('ACTIVE', { payRate: null })).toMatchObject([
      { code: 'RATES_MISSING', message: { values: { rates: [{ label: 'pay rate' }] } } },
    ]);
    expect(edit('ACTIVE', { payRate: null, billRate: null })).toMatchObject([
      { message: { values: { rates: [{ label: 'pay rate' }, { label: 'bill rate' }] } } },
    ]);
    expect(edit('NEEDS_APPROVAL', { payRate: null })).toEqual([]);
  });

  it('does not take the start date from one that is running', () => {
    expect(edit('ACTIVE', { startDate: null })).toMatchObject([
      { code: 'START_DATE_MISSING', field: 'startDate' },
    ]);
    expect(edit('ACTIVE', { startDate: '2026-11-03' })).toEqual([]);
    expect(edit('NEEDS_APPROVAL', { startDate: null })).toEqual([]);
  });

  it('leaves standing what is left out', () => {
    expect(edit('ACTIVE', { payRate: undefined, billRate: '31.00' })).toEqual([]);
  });

  it('keeps the dates in order, the one left out counted too', () => {
    expect(edit('ACTIVE', { endDate: '2026-10-01' })).toMatchObject([{ code: 'END_BEFORE_START' }]);
    expect(edit('NEEDS_APPROVAL', { startDate: null, endDate: '2026-10-01' })).toEqual([]);
  });
});
