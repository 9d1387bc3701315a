import { Column, Entity, Index, type Relation } from 'typeorm';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { BelongsTo } from '../database/record.ts';
import { StatementColumns } from '../timesheet/statement-columns.entity.ts';

/** A disclaimer that somebody accepted when they submitted or approved a report. */
@Entity('expense_statement')
@Index('expense_statement_of_report', ['agencyId', 'expenseReportId', 'acceptedAt', 'id'])
export class ExpenseStatementEntity extends StatementColumns {
  @Column('uuid', { name: 'expense_report_id' })
  expenseReportId!: string;

  @BelongsTo(() => ExpenseReportEntity, 'expense_report_id')
  expenseReport?: Relation<ExpenseReportEntity>;
}
