import { Column, Entity, Index, type Relation } from 'typeorm';
import { TimesheetEntity } from './timesheet.entity.ts';
import { AccountEntity } from '../account/account.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';

/** What the worker, the client or the agency say about a sheet; whoever sees the sheet reads it. Never changed. */
@Entity('timesheet_comment')
@Index('timesheet_comment_of_timesheet', ['agencyId', 'timesheetId', 'writtenAt', 'id'])
export class TimesheetCommentEntity extends AgencyRecord {
  @Column('uuid', { name: 'timesheet_id' })
  timesheetId!: string;

  @BelongsTo(() => TimesheetEntity, 'timesheet_id')
  timesheet?: Relation<TimesheetEntity>;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @BelongsTo(() => AccountEntity, 'author_id')
  author?: Relation<AccountEntity>;

  /** For whom the author writes: EMPLOYEE, CLIENT or AGENCY. */
  @Column('text')
  party!: string;

  /** As the author was called then: others do not see the account. */
  @Column('text', { name: 'author_name' })
  authorName!: string;
}
