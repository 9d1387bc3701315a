import { Column, Entity, Index, type Relation } from 'typeorm';
import { ClaimColumns } from './claim-columns.entity.ts';
import { livingSheet } from '../database/living-sheet.ts';
import { BelongsTo } from '../database/record.ts';

/** An assignment's time of a week or a day. */
@Entity('timesheet')
@Index('timesheet_number', ['agencyId', 'number'], { unique: true })
@Index('timesheet_by_period', ['agencyId', 'startDate', 'id'])
@Index('timesheet_by_status', ['agencyId', 'status', 'startDate', 'id'])
@Index('timesheet_by_submission', ['agencyId', 'submittedAt', 'id'])
@Index('timesheet_of_assignment', ['agencyId', 'assignmentId', 'startDate', 'id'])
@Index('timesheet_of_employee', ['agencyId', 'employeeId', 'startDate', 'id'])
@Index('timesheet_of_period', ['agencyId', 'assignmentId', 'startDate'], {
  unique: true,
  where: livingSheet(),
})
@Index('timesheet_split', ['agencyId', 'splitFromId', 'id'], {
  where: 'split_from_id IS NOT NULL',
})
export class TimesheetEntity extends ClaimColumns {
  /** IANA, of the location when it was begun. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** The sheet whose disputed lines these are. */
  @Column('uuid', { name: 'split_from_id', nullable: true })
  splitFromId!: string | null;

  @BelongsTo(() => TimesheetEntity, 'split_from_id')
  splitFrom?: Relation<TimesheetEntity> | null;

  /** Of its lines. */
  @Column('int', { name: 'worked_minutes', default: 0 })
  workedMinutes!: number;

  /** Of its lines, unpaid. */
  @Column('int', { name: 'break_minutes', default: 0 })
  breakMinutes!: number;

  /** What is remarkable about it and its punches. */
  @Column('text', { array: true, default: [] })
  flags!: string[];

  /** A punch of its days came, or was corrected, after it was submitted. */
  @Column('boolean', { name: 'has_later_punches', default: false })
  hasLaterPunches!: boolean;
}
