import { Column, Entity, Index, type Relation } from 'typeorm';
import { CommentColumns } from './comment-columns.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { BelongsTo } from '../database/record.ts';

@Entity('timesheet_comment')
@Index('timesheet_comment_of_timesheet', ['agencyId', 'timesheetId', 'writtenAt', 'id'])
export class TimesheetCommentEntity extends CommentColumns {
  @Column('uuid', { name: 'timesheet_id' })
  timesheetId!: string;

  @BelongsTo(() => TimesheetEntity, 'timesheet_id')
  timesheet?: Relation<TimesheetEntity>;
}
