import { Column, Entity, Index, type Relation } from 'typeorm';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/** A photo or a file that proves an expense. It is in the file store, under the agency's and its own id. */
@Entity('receipt')
@Index('receipt_of_line', ['agencyId', 'expenseLineId', 'createdAt', 'id'])
export class ReceiptEntity extends TrackedRecord {
  @Column('uuid', { name: 'expense_line_id' })
  expenseLineId!: string;

  @BelongsTo(() => ExpenseLineEntity, 'expense_line_id')
  expenseLine?: Relation<ExpenseLineEntity>;

  /** What it is saved as. */
  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** By its content. */
  @Column('text', { name: 'content_type' })
  contentType!: string;

  /** Bytes. */
  @Column('int')
  size!: number;
}
