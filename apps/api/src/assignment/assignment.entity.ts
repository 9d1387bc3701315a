import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { ContactEntity } from '../contact/contact.entity.ts';
import { BelongsTo } from '../database/record.ts';
import { SearchText } from '../database/search-text.ts';
import { SortKey } from '../database/sort-key.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { OrderedWork } from '../job-order/ordered-work.entity.ts';
import { PlacementEntity } from '../placement/placement.entity.ts';
import { stateList } from '../database/state-list.ts';

/** What Accounting › Assignments shows until somebody asks for more (`A-1`): its sorts have partial indexes. */
const IN_DEFAULT_LIST = `status IN (${stateList(assignmentMachine, 'ACTIVE', 'NEEDS_APPROVAL')})`;

/** The back-office record of a placement: who works where, from when to when, at which rates. */
@Entity('assignment')
@Index('assignment_number', ['agencyId', 'number'], { unique: true })
@Index('assignment_of_placement', ['agencyId', 'placementId'], { unique: true })
@Index('assignment_of_candidate', ['agencyId', 'candidateId', 'status'])
@Index('assignment_of_employee', ['agencyId', 'employeeId', 'status'])
@Index('assignment_of_client', ['agencyId', 'clientId', 'status'])
@Index('assignment_of_job_order', ['agencyId', 'jobOrderId'])
@Index('assignment_listed_by_number', ['agencyId', 'number', 'id'], { where: IN_DEFAULT_LIST })
@Index('assignment_listed_by_title', ['agencyId', 'sortTitle', 'id'], { where: IN_DEFAULT_LIST })
@Index('assignment_listed_by_start', ['agencyId', 'startDate', 'id'], { where: IN_DEFAULT_LIST })
@Index('assignment_listed_by_end', ['agencyId', 'endDate', 'id'], { where: IN_DEFAULT_LIST })
@Index('assignment_listed_by_creation', ['agencyId', 'createdAt', 'id'], { where: IN_DEFAULT_LIST })
@Index('assignment_listed_by_update', ['agencyId', 'updatedAt', 'id'], { where: IN_DEFAULT_LIST })
@Index('assignment_by_status', ['agencyId', 'status', 'number', 'id'])
export class AssignmentEntity extends OrderedWork {
  @Column('int')
  number!: number;

  @Column('uuid', { name: 'placement_id' })
  placementId!: string;

  @BelongsTo(() => PlacementEntity, 'placement_id')
  placement?: Relation<PlacementEntity>;

  @Column('uuid', { name: 'job_order_id' })
  jobOrderId!: string;

  @BelongsTo(() => JobOrderEntity, 'job_order_id')
  jobOrder?: Relation<JobOrderEntity>;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @BelongsTo(() => CandidateEntity, 'candidate_id')
  candidate?: Relation<CandidateEntity>;

  /** The name of the candidate, for whoever sees the assignment: a field of the graph, and no column. */
  declare worker?: Pick<CandidateEntity, 'sortName' | 'firstName' | 'lastName'>;

  /** None until hired. */
  @Column('uuid', { name: 'employee_id', nullable: true })
  employeeId!: string | null;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity> | null;

  @Column('uuid', { name: 'billing_contact_id', nullable: true })
  billingContactId!: string | null;

  @BelongsTo(() => ContactEntity, 'billing_contact_id')
  billingContact?: Relation<ContactEntity> | null;

  @Column('uuid', { name: 'placed_by_id', nullable: true })
  placedById!: string | null;

  @BelongsTo(() => AccountEntity, 'placed_by_id')
  placedBy?: Relation<AccountEntity> | null;

  @BelongsTo(() => AccountEntity, 'created_by_id')
  createdBy?: Relation<AccountEntity> | null;

  @BelongsTo(() => AccountEntity, 'updated_by_id')
  updatedBy?: Relation<AccountEntity> | null;

  @Column('text', { name: 'job_title' })
  jobTitle!: string;

  @Column('text')
  status!: string;

  @Column('text')
  currency!: string;

  @Column('numeric', {
    name: 'overtime_pay_multiplier',
    precision: 6,
    scale: 4,
    default: () => '1.5',
  })
  overtimePayMultiplier!: string;

  @Column('numeric', {
    name: 'overtime_bill_multiplier',
    precision: 6,
    scale: 4,
    default: () => '1.5',
  })
  overtimeBillMultiplier!: string;

  @Column('numeric', { name: 'double_time_pay_multiplier', precision: 6, scale: 4, default: 2 })
  doubleTimePayMultiplier!: string;

  @Column('numeric', { name: 'double_time_bill_multiplier', precision: 6, scale: 4, default: 2 })
  doubleTimeBillMultiplier!: string;

  /** Percent of pay. */
  @Column('numeric', { name: 'burden_percent', precision: 7, scale: 4, default: 0 })
  burdenPercent!: string;

  @Column('int', { name: 'guarantee_days', nullable: true })
  guaranteeDays!: number | null;

  @Column('text', { name: 'po_number', nullable: true })
  poNumber!: string | null;

  @Column('int', { name: 'payment_terms_days', nullable: true })
  paymentTermsDays!: number | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('text', { name: 'end_note', nullable: true })
  endNote!: string | null;

  @Column('int', { name: 'performance_grade', nullable: true })
  performanceGrade!: number | null;

  @Column('boolean', { name: 'would_rehire', nullable: true })
  wouldRehire!: boolean | null;

  @SortKey('sort_title', 'sort_key(job_title)')
  sortTitle!: string;

  /** Its end gave its opening back to the job order. */
  @Column('boolean', { name: 'opening_returned', default: false })
  openingReturned!: boolean;

  @SearchText("number::text || ' ' || job_title")
  searchText!: string;
}
