import { orderAfter } from '../job-order/opening-effect.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { byId, rowChanges } from '../kernel/row-change.ts';
import type {
  AssignmentFacts,
  AssignmentRecord,
  CandidateRecord,
  EmployeeRecord,
  ExistingInvoice,
  OrderOfAssignment,
} from './assignment.ts';
import type { AssignmentEffect } from './assignment-effect.ts';

/** The rows that a bulk action is decided on. */
export interface AssignmentRows {
  assignments: readonly AssignmentRecord[];
  candidates: readonly CandidateRecord[];
  employees: readonly EmployeeRecord[];
  /** Those of the selected assignments. */
  orders: readonly OrderOfAssignment[];
  invoices: readonly ExistingInvoice[];
}

/** A copy of those rows in memory, to which effects are applied one after another. */
export class AssignmentWorkingCopy {
  readonly #assignments: Map<string, AssignmentRecord>;
  readonly #candidates: Map<string, CandidateRecord>;
  readonly #employees: Map<string, EmployeeRecord>;
  readonly #orders: Map<string, OrderOfAssignment>;
  readonly #assignmentsOf: Map<string, string[]>;
  readonly #employeeOf: Map<string, string>;
  readonly #invoicesOf: Map<string, ExistingInvoice[]>;
  readonly #rows: AssignmentRows;

  constructor(rows: AssignmentRows) {
    this.#rows = rows;
    this.#assignments = byId(rows.assignments);
    this.#candidates = byId(rows.candidates);
    this.#employees = byId(rows.employees);
    this.#orders = byId(rows.orders);
    this.#employeeOf = new Map(rows.employees.map(({ id, candidateId }) => [candidateId, id]));
    this.#invoicesOf = Map.groupBy(rows.invoices, ({ assignmentId }) => assignmentId);
    this.#assignmentsOf = new Map();
    for (const { id, candidateId } of rows.assignments) {
      const ids = this.#assignmentsOf.get(candidateId);
      if (ids) ids.push(id);
      else this.#assignmentsOf.set(candidateId, [id]);
    }
  }

  /** The assignment as it is now; an unknown id is a caller's mistake and throws. */
  assignment(id: string): AssignmentRecord {
    return requireRow(this.#assignments.get(id), 'assignment', id);
  }

  factsOf(id: string, today: IsoDate): AssignmentFacts {
    const assignment = this.assignment(id);
    const { candidateId, jobOrderId } = assignment;
    const employeeId = this.#employeeOf.get(candidateId);
    return {
      today,
      assignment,
      candidate: requireRow(this.#candidates.get(candidateId), 'candidate', candidateId),
      employee: employeeId === undefined ? null : this.#employees.get(employeeId)!,
      others: (this.#assignmentsOf.get(candidateId) ?? [])
        .filter((other) => other !== id)
        .map((other) => this.assignment(other)),
      order: this.#orders.get(jobOrderId) ?? null,
      invoices: this.#invoicesOf.get(id) ?? [],
    };
  }

  apply(effect: AssignmentEffect): void {
    switch (effect.kind) {
      case 'ASSIGNMENT_STATUS': {
        const reopened = effect.to === 'ACTIVE' ? notEnded : {};
        return this.#setAssignment(effect.assignmentId, { status: effect.to, ...reopened });
      }
      case 'START_DATE_FILLED':
        return this.#setAssignment(effect.assignmentId, { startDate: effect.date });
      case 'END_DATE_FILLED':
        return this.#setAssignment(effect.assignmentId, { endDate: effect.date });
      case 'END_DATE_CHANGED':
        return this.#setAssignment(effect.assignmentId, { endDate: effect.to });
      case 'END_RECORDED': {
        const { assignmentId, reason, note, performanceGrade, wouldRehire } = effect;
        const { openingReturned } = effect;
        const end = { endReason: reason, endNote: note, performanceGrade, wouldRehire };
        return this.#setAssignment(assignmentId, { ...end, openingReturned });
      }
      case 'OTHER_ASSIGNMENT_CLOSED': {
        const { assignmentId, endDate } = effect;
        const endReason = 'HIRED_DIRECT';
        return this.#setAssignment(assignmentId, { status: 'CLOSED', endDate, endReason });
      }
      case 'CANDIDATE_STATUS': {
        const candidate = this.#candidates.get(effect.candidateId)!;
        this.#candidates.set(candidate.id, { ...candidate, status: effect.to });
        return;
      }
      case 'EMPLOYEE_TERMINATED':
        return this.#setEmployee(effect.employeeId, {
          status: 'TERMINATED',
          terminatedOn: effect.date,
        });
      case 'EMPLOYEE_REACTIVATED':
        return this.#setEmployee(effect.employeeId, { status: 'ACTIVE', terminatedOn: null });
      case 'OPENING_TAKEN':
      case 'OPENING_GIVEN_BACK':
      case 'JOB_ORDER_STATUS': {
        const order = requireRow(
          this.#orders.get(effect.jobOrderId),
          'job order',
          effect.jobOrderId,
        );
        this.#orders.set(order.id, orderAfter(order, effect));
        return;
      }
      case 'ENDS_AFTER_TERMINATION':
      case 'EMPLOYEE_STAYS_TERMINATED':
        return; // Said in advance, so that nobody overlooks it; nothing changes by it.
      case 'PLACEMENT_FEE_BILLABLE':
      case 'PLACEMENT_FEE_WITHDRAWN':
        return; // A billable item of its own, no field of these rows.
    }
  }

  /** What differs from the rows that it began with. */
  changes() {
    return {
      assignments: rowChanges(byId(this.#rows.assignments), this.#assignments),
      candidates: rowChanges(byId(this.#rows.candidates), this.#candidates),
      employees: rowChanges(byId(this.#rows.employees), this.#employees),
    };
  }

  #setAssignment(id: string, set: Partial<AssignmentRecord>): void {
    this.#assignments.set(id, { ...this.assignment(id), ...set });
  }

  #setEmployee(id: string, set: Partial<EmployeeRecord>): void {
    this.#employees.set(id, { ...requireRow(this.#employees.get(id), 'employee', id), ...set });
  }
}

const notEnded = {
  endReason: null,
  endNote: null,
  performanceGrade: null,
  wouldRehire: null,
  openingReturned: false,
};

function requireRow<Row>(row: Row | undefined, noun: string, id: string): Row {
  if (row === undefined) throw new Error(`No ${noun} ${id} among the loaded rows`);
  return row;
}
