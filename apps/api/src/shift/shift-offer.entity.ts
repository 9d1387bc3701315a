import { shiftOfferMachine } from '@stint/domain/shift-offer/shift-offer.machine.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { ShiftEntity } from './shift.entity.ts';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { stateList } from '../database/state-list.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';

/** An open shift that is offered to one person, who would work it on this assignment. */
@Entity('shift_offer')
@Index('shift_offer_by_time', ['agencyId', 'createdAt', 'id'])
@Index('shift_offer_by_status', ['agencyId', 'status', 'createdAt', 'id'])
@Index('shift_offer_of_shift', ['agencyId', 'shiftId', 'createdAt', 'id'])
@Index('shift_offer_of_employee', ['agencyId', 'employeeId', 'createdAt', 'id'])
@Index('shift_offer_of_assignment', ['agencyId', 'assignmentId', 'shiftId'], {
  unique: true,
  where: `status <> ${stateList(shiftOfferMachine, 'LAPSED')}`,
})
export class ShiftOfferEntity extends TrackedRecord {
  @Column('uuid', { name: 'shift_id' })
  shiftId!: string;

  @BelongsTo(() => ShiftEntity, 'shift_id')
  shift?: Relation<ShiftEntity>;

  /** The shift for whoever sees the offer: a field of the graph, and no column. */
  declare offered?: ShiftEntity;

  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @BelongsTo(() => AssignmentEntity, 'assignment_id')
  assignment?: Relation<AssignmentEntity>;

  /** The assignment for whoever sees the offer: a field of the graph, and no column. */
  declare work?: Pick<AssignmentEntity, 'status' | 'startDate' | 'endDate' | 'worker'>;

  @Column('uuid', { name: 'employee_id' })
  employeeId!: string;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity>;

  @Column('text')
  status!: string;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: string | null;
}
