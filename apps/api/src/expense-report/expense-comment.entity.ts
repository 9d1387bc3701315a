import { Column, Entity, Index, type Relation } from 'typeorm';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { BelongsTo } from '../database/record.ts';
import { CommentColumns } from '../timesheet/comment-columns.entity.ts';

@Entity('expense_comment')
@Index('expense_comment_of_report', ['agencyId', 'expenseReportId', 'writtenAt', 'id'])
export class ExpenseCommentEntity extends CommentColumns {
  @Column('uuid', { name: 'expense_report_id' })
  expenseReportId!: string;

  @BelongsTo(() => ExpenseReportEntity, 'expense_report_id')
  expenseReport?: Relation<ExpenseReportEntity>;
}
