import { Column, Entity, Index, type Relation } from 'typeorm';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/** One expense of a report. */
@Entity('expense_line')
@Index('expense_line_of_report', ['agencyId', 'expenseReportId', 'spentOn', 'id'])
@Index('expense_line_by_date', ['agencyId', 'spentOn', 'id'])
export class ExpenseLineEntity extends TrackedRecord {
  @Column('uuid', { name: 'expense_report_id' })
  expenseReportId!: string;

  @BelongsTo(() => ExpenseReportEntity, 'expense_report_id')
  expenseReport?: Relation<ExpenseReportEntity>;

  /** When it was paid, at the location. */
  @Column('date', { name: 'spent_on' })
  spentOn!: string;

  @Column('text')
  kind!: string;

  /** In the currency of the report. */
  @Column('numeric', { precision: 14, scale: 2 })
  amount!: string;

  /** What it was for: whoever approves it reads that. */
  @Column('text', { nullable: true })
  purpose!: string | null;
}
