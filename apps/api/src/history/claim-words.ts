import { expenseReportMachine } from '@stint/domain/expense-report/expense-report.machine.ts';
import type { HistoryKey } from '@stint/domain/messages/history-declarations.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { CREATED } from './change.ts';
import { machineOf } from './field-values.ts';

type ClaimAction = keyof typeof timesheetMachine.actions;
type ClaimKey = Extract<HistoryKey, `CLAIM.${string}`>;

/** What is said of each thing that happens to a timesheet or an expense report. */
const keys: Readonly<Record<Exclude<ClaimAction, 'begin'>, ClaimKey>> = {
  edit: 'CLAIM.edit',
  submit: 'CLAIM.submit',
  approve: 'CLAIM.approve',
  approveInPart: 'CLAIM.approveInPart',
  approveAutomatically: 'CLAIM.approveAutomatically',
  reject: 'CLAIM.reject',
  undoApproval: 'CLAIM.undoApproval',
  void: 'CLAIM.void',
  splitOff: 'CLAIM.splitOff',
  takeBack: 'CLAIM.takeBack',
  invoice: 'CLAIM.invoice',
  returnToBill: 'CLAIM.returnToBill',
  payroll: 'CLAIM.payroll',
  remindToSubmit: 'CLAIM.remindToSubmit',
  remindToApprove: 'CLAIM.remindToApprove',
  escalate: 'CLAIM.escalate',
  flagLaterPunch: 'CLAIM.flagLaterPunch',
  remind: 'CLAIM.remind',
  dismissLaterPunches: 'CLAIM.dismissLaterPunches',
};

/**
 * What happened to a timesheet or an expense report, by the action of its machine. One that is created as rejected is
 * one of disputed lines (T-8), which the history keeps as `created`.
 */
export function claimAction({
  action,
  toState,
}: {
  action: string;
  toState: string | null;
}): string {
  const { splitOff } = timesheetMachine.actions;
  return action === CREATED && toState === splitOff.to ? 'splitOff' : action;
}

/**
 * Which sentence tells what happened to a timesheet or an expense report; none for other records, and for what is said
 * of all records alike.
 */
export function claimSentence(
  recordType: string,
  event: { action: string; toState: string | null },
): ClaimKey | undefined {
  const machine = machineOf(recordType);
  if (machine !== timesheetMachine && machine !== expenseReportMachine) return undefined;
  const action = claimAction(event);
  // Employees are reminded of timesheets, contacts of expense reports.
  if (machine === expenseReportMachine && action === 'remind') return 'CLAIM.remindApprover';
  return Object.hasOwn(keys, action) ? keys[action as keyof typeof keys] : undefined;
}
