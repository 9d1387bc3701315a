import { Column, Entity, Index, type Relation } from 'typeorm';
import { BelongsTo } from '../database/record.ts';
import { ClaimColumns } from '../timesheet/claim-columns.entity.ts';

/** What somebody spent on an assignment, which the client or the agency approves. */
@Entity('expense_report')
@Index('expense_report_number', ['agencyId', 'number'], { unique: true })
@Index('expense_report_by_period', ['agencyId', 'startDate', 'id'])
@Index('expense_report_by_status', ['agencyId', 'status', 'startDate', 'id'])
@Index('expense_report_by_submission', ['agencyId', 'submittedAt', 'id'])
@Index('expense_report_of_assignment', ['agencyId', 'assignmentId', 'startDate', 'id'])
@Index('expense_report_of_employee', ['agencyId', 'employeeId', 'startDate', 'id'])
@Index('expense_report_split', ['agencyId', 'splitFromId', 'id'], {
  where: 'split_from_id IS NOT NULL',
})
export class ExpenseReportEntity extends ClaimColumns {
  /** The report whose disputed lines these are. */
  @Column('uuid', { name: 'split_from_id', nullable: true })
  splitFromId!: string | null;

  @BelongsTo(() => ExpenseReportEntity, 'split_from_id')
  splitFrom?: Relation<ExpenseReportEntity> | null;

  /** ISO 4217, of all its amounts. */
  @Column('text')
  currency!: string;

  /** Of its lines. */
  @Column('numeric', { precision: 14, scale: 2, default: 0 })
  total!: string;
}
