import { candidateStatusAfter } from '../candidate/candidate-status.ts';
import { endingAfterTermination } from '../employee/ends-after-termination.ts';
import { earlierOf, type IsoDate } from '../kernel/dates.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { amountTerm } from './amount-term.ts';
import type { AssignmentFacts, AssignmentRecord } from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';
import { candidateEffect } from './candidate-effect.ts';
import { placementFee } from './placement-fee.ts';
import type { StatusUpdateInput } from './status-update-input.ts';

/** Nobody works who was not hired first (P-11). */
export function mustBeHired({ employee, candidate }: AssignmentFacts): GuardAnswer {
  if (employee !== null) return undefined;
  return refuse('NOT_HIRED', { candidate: candidate.label });
}

/** Without rates nothing could be paid or billed; a direct hire needs its fee instead. */
export function mustHaveRates({ assignment }: AssignmentFacts): GuardAnswer {
  if (assignment === null) return undefined;
  if (assignment.jobType === 'DIRECT') {
    if (placementFee(assignment) !== null) return undefined;
    return refuse('FEE_MISSING', {});
  }
  const missing = (['payRate', 'billRate'] as const).filter(
    (rate) => !(Number(assignment[rate]) > 0),
  );
  if (missing.length === 0) return undefined;
  return refuse('RATES_MISSING', { rates: missing.map(amountTerm) });
}

/**
 * The dates that an approved assignment has. Those already there stay. Without a start
 * date it starts on the dialog's, else today; a direct one no later than it ends, as long as nobody
 * said when. A direct one without an end date ends on the dialog's, else on its start date.
 */
export function approvedDates(
  { today, assignment }: AssignmentFacts,
  input: StatusUpdateInput,
): { startDate: IsoDate; endDate: IsoDate | null } {
  const { jobType, startDate, endDate } = assignment!;
  const given = startDate ?? input.startDate;
  if (jobType !== 'DIRECT') return { startDate: given ?? today, endDate };
  const lastDay = endDate ?? input.endDate ?? given ?? today;
  return { startDate: given ?? earlierOf(today, lastDay), endDate: lastDay };
}

export function approvedDatesMustBeInOrder(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): GuardAnswer {
  if (facts.assignment === null) return undefined;
  const { startDate, endDate } = approvedDates(facts, input);
  if (endDate === null || startDate <= endDate) return undefined;
  const field = facts.assignment.endDate === null ? 'endDate' : 'startDate';
  return refuse('END_BEFORE_START.planned', { startDate, endDate }, { field });
}

/** The close date must suit each of the others that takes it. */
export function otherAssignmentsMustBeClosable(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): GuardAnswer {
  const notStarted = othersToClose(facts, input).filter(
    ({ assignment, endDate }) =>
      assignment.startDate !== null &&
      assignment.endDate === null &&
      endDate < assignment.startDate,
  );
  if (notStarted.length === 0) return undefined;
  const blocking = notStarted.map(({ assignment: { id, label } }) => ({
    kind: 'assignment',
    id,
    label,
  }));
  return refuse('END_BEFORE_START.others', {}, { field: 'otherAssignmentsEndDate', blocking });
}

export function terminationMustFollowHire(
  { today, assignment, employee }: AssignmentFacts,
  input: StatusUpdateInput,
): GuardAnswer {
  if (assignment?.jobType !== 'DIRECT' || employee === null) return undefined;
  const terminationDate = input.terminationDate ?? today;
  if (terminationDate >= employee.hiredOn) return undefined;
  const { label, hiredOn } = employee;
  return refuse(
    'TERMINATION_BEFORE_HIRE.named',
    { employee: label, hiredOn },
    { field: 'terminationDate' },
  );
}

/** Approval means employment: a temp who had left is employed again. */
export function approvalEffects(
  facts: AssignmentFacts,
  input: StatusUpdateInput,
): AssignmentEffect[] {
  const { id: assignmentId, jobType, startDate, endDate } = facts.assignment!;
  const dates = approvedDates(facts, input);
  const effects: AssignmentEffect[] = [];
  if (startDate === null) {
    effects.push({ kind: 'START_DATE_FILLED', assignmentId, date: dates.startDate });
  }
  if (endDate === null && dates.endDate !== null) {
    effects.push({ kind: 'END_DATE_FILLED', assignmentId, date: dates.endDate });
  }
  return [
    ...effects,
    ...(jobType === 'DIRECT' ? directEffects(facts, input) : employmentEffects(facts)),
  ];
}

function employmentEffects(facts: AssignmentFacts): AssignmentEffect[] {
  const { employee, others } = facts;
  const statuses = others.map(({ status }) => status);
  return [
    ...(employee?.status === 'TERMINATED'
      ? [
          {
            kind: 'EMPLOYEE_REACTIVATED' as const,
            employeeId: employee.id,
            label: employee.label,
          },
        ]
      : []),
    ...candidateEffect(facts.candidate, (now) => candidateStatusAfter(now, 'APPROVED', statuses)),
  ];
}

function directEffects(facts: AssignmentFacts, input: StatusUpdateInput): AssignmentEffect[] {
  const { assignment, candidate } = facts;
  const closing = othersToClose(facts, input);
  const others = othersAfter(facts, closing);
  const statuses = others.map(({ status }) => status);
  const fee = placementFee(assignment!);
  const effects: AssignmentEffect[] = closing.map(({ assignment: { id, label }, endDate }) => ({
    kind: 'OTHER_ASSIGNMENT_CLOSED',
    assignmentId: id,
    label,
    endDate,
  }));
  effects.push(
    ...terminationEffects(facts, others, input),
    ...candidateEffect(candidate, (now) => candidateStatusAfter(now, 'DIRECT_APPROVED', statuses)),
  );
  if (fee !== null) {
    const { id: assignmentId, currency } = assignment!;
    effects.push({ kind: 'PLACEMENT_FEE_BILLABLE', assignmentId, amount: fee, currency });
  }
  return effects;
}

/**
 * approval employs the person and terminates them on the dialog's date. Who had left before has
 * then left on that date; it is no date of an assignment, so it stands in place of the earlier one.
 */
function terminationEffects(
  { today, employee }: AssignmentFacts,
  others: readonly AssignmentRecord[],
  input: StatusUpdateInput,
): AssignmentEffect[] {
  const date = input.terminationDate ?? today;
  if (employee === null) return [];
  const { id: employeeId, label, terminatedOn } = employee;
  const lasting = others.filter(
    ({ status, endDate }) => status !== 'CANCELLED' && (status !== 'CLOSED' || endDate !== null),
  );
  return [
    ...(terminatedOn === date
      ? []
      : [{ kind: 'EMPLOYEE_TERMINATED' as const, employeeId, label, date }]),
    ...endingAfterTermination(lasting, date),
  ];
}

/** The employee's other assignments once those to close are closed. */
function othersAfter(
  { others }: AssignmentFacts,
  closing: readonly { assignment: AssignmentRecord; endDate: IsoDate }[],
): AssignmentRecord[] {
  const endOf = new Map(closing.map(({ assignment: { id }, endDate }) => [id, endDate]));
  return others.map((other) => {
    const endDate = endOf.get(other.id);
    return endDate === undefined ? other : { ...other, status: 'CLOSED', endDate };
  });
}

function othersToClose(
  { today, assignment, others }: AssignmentFacts,
  input: StatusUpdateInput,
): { assignment: AssignmentRecord; endDate: IsoDate }[] {
  if (assignment?.jobType !== 'DIRECT' || input.closeOtherAssignments === false) return [];
  return others
    .filter(({ status }) => status === 'ACTIVE')
    .map((other) => ({
      assignment: other,
      endDate: other.endDate ?? input.otherAssignmentsEndDate ?? today,
    }));
}
