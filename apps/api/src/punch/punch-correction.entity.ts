import { Column, Entity, Index, type Relation } from 'typeorm';
import { PunchEntity } from './punch.entity.ts';
import { AccountEntity } from '../account/account.entity.ts';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';

/** What is said on top of punches, with a reason (T-2). Never changed: the latest correction counts. */
@Entity('punch_correction')
@Index('punch_correction_by_time', ['agencyId', 'madeAt', 'id'])
@Index('punch_correction_of_employee', ['agencyId', 'employeeId', 'at', 'id'])
@Index('punch_correction_of_assignment', ['agencyId', 'assignmentId', 'at', 'id'])
@Index('punch_correction_of_punch', ['agencyId', 'punchId', 'madeAt', 'id'])
@Index('punch_correction_of_correction', ['agencyId', 'addedByCorrectionId', 'madeAt', 'id'], {
  where: 'added_by_correction_id IS NOT NULL',
})
export class PunchCorrectionEntity extends AgencyRecord {
  @Column('uuid', { name: 'employee_id' })
  employeeId!: string;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity>;

  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @BelongsTo(() => AssignmentEntity, 'assignment_id')
  assignment?: Relation<AssignmentEntity>;

  /** The assignment for whoever sees the correction: a field of the graph, and no column. */
  declare work?: Pick<AssignmentEntity, 'worker'>;

  /** ADD, MOVE or REMOVE. */
  @Column('text')
  change!: string;

  /** What is moved or removed, where it is a punch. */
  @Column('uuid', { name: 'punch_id', nullable: true })
  punchId!: string | null;

  @BelongsTo(() => PunchEntity, 'punch_id')
  punch?: Relation<PunchEntity> | null;

  /** What is moved or removed, where a correction had added it. */
  @Column('uuid', { name: 'added_by_correction_id', nullable: true })
  addedByCorrectionId!: string | null;

  @BelongsTo(() => PunchCorrectionEntity, 'added_by_correction_id')
  addedByCorrection?: Relation<PunchCorrectionEntity> | null;

  /** None where a punch is removed. */
  @Column('text', { nullable: true })
  kind!: string | null;

  @Column('timestamptz', { nullable: true })
  at!: string | null;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: string;

  @Column('uuid', { name: 'made_by_id', nullable: true })
  madeById!: string | null;

  @BelongsTo(() => AccountEntity, 'made_by_id')
  madeBy?: Relation<AccountEntity> | null;
}
