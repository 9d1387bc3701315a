import { Column, Entity, Index, type Relation } from 'typeorm';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { ClientEntity } from '../client/client.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { LocationEntity } from '../location/location.entity.ts';

/** Planned work (T-1). Open: of a job order, and nobody's yet. */
@Entity('shift')
@Index('shift_by_start', ['agencyId', 'startsAt', 'id'])
@Index('shift_by_status', ['agencyId', 'status', 'startsAt', 'id'])
@Index('shift_of_employee', ['agencyId', 'employeeId', 'startsAt', 'id'])
@Index('shift_of_assignment', ['agencyId', 'assignmentId', 'workDate', 'id'])
@Index('shift_of_client', ['agencyId', 'clientId', 'startsAt', 'id'])
@Index('shift_of_location', ['agencyId', 'locationId', 'startsAt', 'id'])
@Index('shift_of_job_order', ['agencyId', 'jobOrderId', 'startsAt', 'id'])
@Index('shift_planned', ['agencyId', 'plannedAssignmentId', 'plannedFor'], {
  unique: true,
  where: 'planned_for IS NOT NULL',
})
export class ShiftEntity extends TrackedRecord {
  /** None while it is open. */
  @Column('uuid', { name: 'assignment_id', nullable: true })
  assignmentId!: string | null;

  @BelongsTo(() => AssignmentEntity, 'assignment_id')
  assignment?: Relation<AssignmentEntity> | null;

  /** The assignment for whoever sees the shift: a field of the graph, and no column. */
  declare work?: Pick<
    AssignmentEntity,
    'jobTitle' | 'status' | 'startDate' | 'endDate' | 'worker'
  > | null;

  @Column('uuid', { name: 'job_order_id' })
  jobOrderId!: string;

  @BelongsTo(() => JobOrderEntity, 'job_order_id')
  jobOrder?: Relation<JobOrderEntity>;

  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @BelongsTo(() => ClientEntity, 'client_id')
  client?: Relation<ClientEntity>;

  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;

  @BelongsTo(() => LocationEntity, 'location_id')
  location?: Relation<LocationEntity> | null;

  /** The assignment's; none while it is open. */
  @Column('uuid', { name: 'employee_id', nullable: true })
  employeeId!: string | null;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity> | null;

  @Column('text')
  status!: string;

  /** IANA, of the location when it was planned. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** The day on which it begins, in its time zone. */
  @Column('date', { name: 'work_date' })
  workDate!: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: string;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: string;

  @Column('int', { name: 'break_minutes', default: 0 })
  breakMinutes!: number;

  /** The day of the weekly schedule that it was made for, which stays when it is moved; none for a single shift. */
  @Column('date', { name: 'planned_for', nullable: true })
  plannedFor!: string | null;

  /** Whose weekly schedule that is, which stays when the shift is given to somebody else. */
  @Column('uuid', { name: 'planned_assignment_id', nullable: true })
  plannedAssignmentId!: string | null;

  @BelongsTo(() => AssignmentEntity, 'planned_assignment_id')
  plannedAssignment?: Relation<AssignmentEntity> | null;

  /** A person has given it other times, so that it does not follow the schedule any more. */
  @Column('boolean', { default: false })
  moved!: boolean;

  /** When the person left early. */
  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: string | null;

  /** Why it was canceled, made open, or left early. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
