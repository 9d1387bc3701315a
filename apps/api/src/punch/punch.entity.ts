import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import { ShiftEntity } from '../shift/shift.entity.ts';

/** One raw clock event, as it came (T-2). It is never changed: corrections are added on top. */
@Entity('punch')
@Index('punch_by_time', ['agencyId', 'deviceAt', 'id'])
@Index('punch_of_employee', ['agencyId', 'employeeId', 'deviceAt', 'id'])
@Index('punch_of_assignment', ['agencyId', 'assignmentId', 'deviceAt', 'id'])
@Index('punch_of_shift', ['agencyId', 'shiftId', 'deviceAt', 'id'], {
  where: 'shift_id IS NOT NULL',
})
@Index('punch_once', ['agencyId', 'employeeId', 'idempotencyKey'], { unique: true })
export class PunchEntity extends AgencyRecord {
  @Column('uuid', { name: 'employee_id' })
  employeeId!: string;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity>;

  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @BelongsTo(() => AssignmentEntity, 'assignment_id')
  assignment?: Relation<AssignmentEntity>;

  /** The assignment for whoever sees the punch: a field of the graph, and no column. */
  declare work?: Pick<AssignmentEntity, 'worker' | 'client'>;

  /** For which the person came; none when nothing was planned. */
  @Column('uuid', { name: 'shift_id', nullable: true })
  shiftId!: string | null;

  @BelongsTo(() => ShiftEntity, 'shift_id')
  shift?: Relation<ShiftEntity> | null;

  /** Made by the device, so that a queue which is sent again has no further effect. */
  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey!: string;

  @Column('text')
  kind!: string;

  /** When it happened, by the clock of the device. */
  @Column('timestamptz', { name: 'device_at' })
  deviceAt!: string;

  /** When it was sent, by the same clock. */
  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: string;

  /** When it arrived, by the clock of the server. */
  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: string;

  /** Which phone or terminal. */
  @Column('text', { name: 'device_id', nullable: true })
  deviceId!: string | null;

  /** Counts up on the device, whatever its clock does. */
  @Column('int', { nullable: true })
  sequence!: number | null;

  /** It waited on the device until there was a network. */
  @Column('boolean', { default: false })
  queued!: boolean;

  /** PHONE, KIOSK or STAFF. */
  @Column('text')
  source!: string;

  @Column('uuid', { name: 'recorded_by_id', nullable: true })
  recordedById!: string | null;

  @BelongsTo(() => AccountEntity, 'recorded_by_id')
  recordedBy?: Relation<AccountEntity> | null;

  /** Degrees, WGS 84. */
  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** Radius in which the device really was, as it knew it. */
  @Column('double precision', { name: 'accuracy_meters', nullable: true })
  accuracyMeters!: number | null;

  /** From the location as it was then. */
  @Column('double precision', { name: 'distance_meters', nullable: true })
  distanceMeters!: number | null;

  /** Whether it was made at the location: INSIDE, OUTSIDE or UNKNOWN. */
  @Column('text', { default: 'UNKNOWN' })
  geofence!: string;
}
