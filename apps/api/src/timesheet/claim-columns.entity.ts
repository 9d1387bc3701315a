import { Column, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';

/** What timesheets and expense reports have in common: whose claim it is, and how far it has come (L-13, L-14). */
export abstract class ClaimColumns extends TrackedRecord {
  @Column('int')
  number!: number;

  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @BelongsTo(() => AssignmentEntity, 'assignment_id')
  assignment?: Relation<AssignmentEntity>;

  /** The assignment for whoever sees the claim, also where it is not theirs to see: a field of the graph, and no column. */
  declare work?: AssignmentEntity;

  /** The assignment's. */
  @Column('uuid', { name: 'employee_id' })
  employeeId!: string;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity>;

  /** Its first day, at the location. */
  @Column('date', { name: 'start_date' })
  startDate!: string;

  /** Its last day, at the location. */
  @Column('date', { name: 'end_date' })
  endDate!: string;

  @Column('text')
  status!: string;

  /** As it was when the claim was begun (T-10). */
  @Column('text', { name: 'approval_mode' })
  approvalMode!: string;

  /** On the ledger of billing: OPEN or INVOICED. */
  @Column('text', { name: 'billing_status', default: 'OPEN' })
  billingStatus!: string;

  /** On the ledger of payroll: OPEN or PAYROLLED. */
  @Column('text', { name: 'payroll_status', default: 'OPEN' })
  payrollStatus!: string;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: string | null;

  /** The day of it at the location. */
  @Column('date', { name: 'submitted_on', nullable: true })
  submittedOn!: string | null;

  @Column('date', { name: 'reminded_on', nullable: true })
  remindedOn!: string | null;

  @Column('date', { name: 'escalated_on', nullable: true })
  escalatedOn!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: string | null;

  /** Who approved or rejected it; nobody where it was approved automatically. */
  @Column('uuid', { name: 'decided_by_id', nullable: true })
  decidedById!: string | null;

  @BelongsTo(() => AccountEntity, 'decided_by_id')
  decidedBy?: Relation<AccountEntity> | null;

  /** As whom: CONTACT, ALTERNATE, AGENCY or AUTOMATIC. */
  @Column('text', { name: 'decided_via', nullable: true })
  decidedVia!: string | null;

  /** Why it was rejected, disputed, or voided. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
