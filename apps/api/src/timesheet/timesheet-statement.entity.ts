import { Column, Entity, Index, type Relation } from 'typeorm';
import { StatementColumns } from './statement-columns.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { BelongsTo } from '../database/record.ts';

/** A disclaimer that somebody accepted when they submitted or approved a sheet. */
@Entity('timesheet_statement')
@Index('timesheet_statement_of_timesheet', ['agencyId', 'timesheetId', 'acceptedAt', 'id'])
export class TimesheetStatementEntity extends StatementColumns {
  @Column('uuid', { name: 'timesheet_id' })
  timesheetId!: string;

  @BelongsTo(() => TimesheetEntity, 'timesheet_id')
  timesheet?: Relation<TimesheetEntity>;
}
