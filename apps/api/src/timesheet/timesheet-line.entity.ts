import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { TimesheetEntity } from './timesheet.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/** As `lineMinutes` of the domain counts them. */
const WORKED = 'EXTRACT(epoch FROM ends_at - starts_at)::integer / 60 - break_minutes';

/** Worked time of one work day, from when to when. */
@Entity('timesheet_line')
@Index('timesheet_line_of_timesheet', ['agencyId', 'timesheetId', 'startsAt', 'id'])
@Index('timesheet_line_by_date', ['agencyId', 'workDate', 'id'])
export class TimesheetLineEntity extends TrackedRecord {
  @Column('uuid', { name: 'timesheet_id' })
  timesheetId!: string;

  @BelongsTo(() => TimesheetEntity, 'timesheet_id')
  timesheet?: Relation<TimesheetEntity>;

  /** The work day that it belongs to, at the location; for a night shift perhaps the day before. */
  @Column('date', { name: 'work_date' })
  workDate!: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: string;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: string;

  /** Unpaid. */
  @Column('int', { name: 'break_minutes', default: 0 })
  breakMinutes!: number;

  /** When the unpaid breaks were, where that is known. */
  @Column('jsonb', { default: [] })
  breaks!: TimeSpan[];

  @Column({
    type: 'int',
    name: 'worked_minutes',
    generatedType: 'STORED',
    asExpression: WORKED,
  })
  workedMinutes!: number;

  /** Planned for it, where something was. */
  @Column('int', { name: 'scheduled_minutes', nullable: true })
  scheduledMinutes!: number | null;

  /** Punched for it, rounded, where something was. */
  @Column('int', { name: 'punched_minutes', nullable: true })
  punchedMinutes!: number | null;

  /** The punches behind it, not rounded. */
  @Column('timestamptz', { name: 'raw_starts_at', nullable: true })
  rawStartsAt!: string | null;

  @Column('timestamptz', { name: 'raw_ends_at', nullable: true })
  rawEndsAt!: string | null;

  /** PUNCHES, SHIFT or ENTERED. */
  @Column('text')
  source!: string;

  /** Why it was changed by hand. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
