import { describe, expect, it } from 'vitest';
import { rolePermissions } from '../access/roles.ts';
import { decide } from '../kernel/decide.ts';
import { moneyText } from '../kernel/money.ts';
import { expenseRulesOf } from '../time-settings/rules-of-settings.ts';
import { defaultTimeSettings } from '../time-settings/time-settings.ts';
import { expenseFindings } from './expense-findings.ts';
import { type ExpenseReportFacts, expenseReportMachine } from './expense-report.machine.ts';
import { type ExpenseLine, expenseTotal } from './expense-report.ts';

const assignment = { status: 'CLOSED', startDate: '2026-10-01', endDate: '2026-11-20' } as const;
const taxi: ExpenseLine = {
  id: 't',
  date: '2026-11-20',
  kind: 'TRAVEL',
  note: 'Taxi',
  amount: '24.99',
  receipts: 0,
};

const found = (over: Partial<ExpenseLine>, receiptMode: 'WARN' | 'STOP' | 'OFF' = 'STOP') =>
  expenseFindings(
    [{ ...taxi, ...over }],
    assignment,
    { receiptFrom: '25', receiptMode },
    '2026-11-24',
  ).map(({ code, warning, field }) => [code, warning ? 'warns' : 'stops', field]);

describe('an expense', () => {
  it('is taken on the end date of its assignment, and not on the day after', () => {
    expect(found({})).toEqual([]);
    expect(found({ date: '2026-11-21' })).toEqual([['AFTER_END', 'stops', 'lines.0.date']]);
    expect(found({ date: '2026-09-30' })).toEqual([['BEFORE_START', 'stops', 'lines.0.date']]);
  });

  it('needs a receipt from an amount on, as is set', () => {
    expect(found({ amount: '25.00' })).toEqual([['RECEIPT_MISSING', 'stops', 'lines.0.receipts']]);
    expect(found({ amount: '25.00', receipts: 1 })).toEqual([]);
    expect(found({ amount: '30' }, 'WARN')).toEqual([
      ['RECEIPT_MISSING', 'warns', 'lines.0.receipts'],
    ]);
    expect(found({ amount: '30' }, 'OFF')).toEqual([]);
  });

  it('has an amount, and was paid already', () => {
    expect(found({ amount: '0' })).toEqual([['AMOUNT_MISSING', 'stops', 'lines.0.amount']]);
    const ahead = expenseFindings(
      [{ ...taxi, date: '2026-11-19' }],
      assignment,
      { receiptFrom: '25', receiptMode: 'STOP' },
      '2026-11-18',
    );
    expect(ahead.map(({ code }) => code)).toEqual(['EXPENSE_AHEAD']);
  });
});

describe('an expense report', () => {
  it('adds its lines up without losing a cent', () => {
    const lines = ['0.10', '0.20', '24.99'].map((amount) => ({ amount }));
    expect(moneyText(expenseTotal(lines, 'USD'))).toBe('25.29');
    expect(moneyText(expenseTotal([], 'USD'))).toBe('0.00');
  });

  const facts: ExpenseReportFacts = {
    claim: {
      id: 'e',
      label: 'Expenses',
      status: 'DRAFT',
      approvalMode: 'CLIENT',
      startDate: '2026-11-20',
      endDate: '2026-11-20',
      lineIds: ['t'],
      invoices: [],
      payrollBatch: null,
      disputed: null,
      submittedOn: null,
      remindedOn: null,
      escalatedOn: null,
    },
    rules: expenseRulesOf(defaultTimeSettings),
    askedBy: 'EMPLOYEE',
    findings: [],
    disclaimer: null,
    today: '2026-11-20',
    isReachable: true,
  };
  const act = (action: 'submit' | 'remind', over: Partial<ExpenseReportFacts>) => {
    const decision = decide(expenseReportMachine, action, {
      facts: { ...facts, ...over },
      input: {},
      permissions: rolePermissions.BACK_OFFICE,
    });
    return decision.allowed ? decision.to : decision.refusals.map(({ code }) => code);
  };

  it('is submitted on the day itself, but not empty', () => {
    const submit = (findings: ReturnType<typeof expenseFindings>) => act('submit', { findings });
    const rule = { receiptFrom: '25', receiptMode: 'STOP' } as const;
    expect(submit(expenseFindings([taxi], assignment, rule, '2026-11-20'))).toBe('SUBMITTED');
    expect(submit(expenseFindings([], assignment, rule, '2026-11-20'))).toEqual(['NO_EXPENSES']);
  });

  it('waits for a contact, who is reminded once a day', () => {
    const remind = (over: object = {}, isReachable = true) =>
      act('remind', { claim: { ...facts.claim!, status: 'SUBMITTED', ...over }, isReachable });
    expect(remind()).toBe('SUBMITTED');
    expect(remind({ remindedOn: '2026-11-19' })).toBe('SUBMITTED');
    expect(remind({ remindedOn: '2026-11-20' })).toEqual(['APPROVER_REMINDED_TODAY']);
    expect(remind({ approvalMode: 'AGENCY' })).toEqual(['NOT_APPROVED_BY_CLIENT']);
    expect(remind({}, false)).toEqual(['NO_APPROVER_TO_REMIND']);
    expect(remind({ status: 'DRAFT' })).toEqual(['WRONG_STATE']);
  });
});
