import { taskMachine } from '@stint/domain/task/task.machine.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { SortKey } from '../database/sort-key.ts';
import { stateList } from '../database/state-list.ts';

/** Something that one person has to do by a date, mostly about a record. */
@Entity('task')
@Index('task_by_due_date', ['agencyId', 'dueOn', 'id'])
@Index('task_by_title', ['agencyId', 'sortTitle', 'id'])
@Index('task_of_owner_by_due_date', ['agencyId', 'ownerId', 'status', 'dueOn', 'id'])
@Index('task_of_subject', ['agencyId', 'recordType', 'recordId', 'id'])
@Index('task_to_remind_of', ['agencyId', 'remindOn'], {
  where: `status IN (${stateList(taskMachine, 'OPEN')})`,
})
export class TaskEntity extends TrackedRecord {
  @Column('text')
  title!: string;

  @SortKey('sort_title', 'sort_key(title)')
  sortTitle!: string;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('text')
  status!: string;

  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  @BelongsTo(() => AccountEntity, 'owner_id')
  owner?: Relation<AccountEntity>;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('date', { name: 'remind_on', nullable: true })
  remindOn!: string | null;

  @Column('date', { name: 'reminded_on', nullable: true })
  remindedOn!: string | null;

  /** What came of it, or why it was canceled. */
  @Column('text', { nullable: true })
  outcome!: string | null;

  /** The record that it is about: the table's name and the row, both or neither. */
  @Column('text', { name: 'record_type', nullable: true })
  recordType!: string | null;

  @Column('uuid', { name: 'record_id', nullable: true })
  recordId!: string | null;
}
