import { accountMachine } from './account/account.machine.ts';
import { assignmentMachine } from './assignment/assignment.machine.ts';
import { candidateMachine } from './candidate/candidate.machine.ts';
import { employeeMachine } from './employee/employee.machine.ts';
import { expenseReportMachine } from './expense-report/expense-report.machine.ts';
import { invoiceMachine } from './invoice/invoice.machine.ts';
import { jobOrderMachine } from './job-order/job-order.machine.ts';
import type { AnyMachine } from './kernel/machine.ts';
import { nouns } from './nouns.ts';
import { offerMachine } from './offer/offer.machine.ts';
import { placementMachine } from './placement/placement.machine.ts';
import { shiftOfferMachine } from './shift-offer/shift-offer.machine.ts';
import { shiftMachine } from './shift/shift.machine.ts';
import { submissionMachine } from './submission/submission.machine.ts';
import { timesheetMachine } from './timesheet/timesheet.machine.ts';

/** Every declared machine by the name of its noun; for diagrams and for tests over all of them. */
export const machines: Readonly<Record<string, AnyMachine>> = {
  account: accountMachine,
  assignment: assignmentMachine,
  candidate: candidateMachine,
  employee: employeeMachine,
  'expense-report': expenseReportMachine,
  invoice: invoiceMachine,
  'job-order': jobOrderMachine,
  offer: offerMachine,
  placement: placementMachine,
  shift: shiftMachine,
  'shift-offer': shiftOfferMachine,
  submission: submissionMachine,
  timesheet: timesheetMachine,
  ...Object.fromEntries(Object.values(nouns).map(({ machine }) => [idOf(machine), machine])),
};

function idOf({ noun }: AnyMachine): string {
  return noun.replaceAll(' ', '-');
}
