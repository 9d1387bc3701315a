import { changeRequestMachine } from '@stint/domain/change-request/change-request.machine.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { stateList } from '../database/state-list.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import { EncryptedColumn } from '../encryption/encrypted-column.ts';

/** A change of HR data that an employee asks for. At most one of each section waits for a decision. */
@Entity('change_request')
@Index('change_request_open', ['agencyId', 'employeeId', 'section'], {
  unique: true,
  where: `status IN (${stateList(changeRequestMachine, 'REQUESTED', 'CONFLICTING')})`,
})
@Index('change_request_by_time', ['agencyId', 'createdAt', 'id'])
@Index('change_request_by_status', ['agencyId', 'status', 'createdAt', 'id'])
@Index('change_request_of_employee', ['agencyId', 'employeeId', 'createdAt', 'id'])
export class ChangeRequestEntity extends TrackedRecord {
  @Column('uuid', { name: 'employee_id' })
  employeeId!: string;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity>;

  @Column('text')
  section!: string;

  @Column('text')
  status!: string;

  /** The whole section as the change was asked for, or as it was compared again: JSON. */
  @EncryptedColumn({ name: 'before' })
  before!: string;

  /** The whole section as it is to be: JSON. */
  @EncryptedColumn({ name: 'after' })
  after!: string;

  /** Why it was refused; the employee reads it. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: string | null;

  @Column('uuid', { name: 'decided_by_id', nullable: true })
  decidedById!: string | null;

  @BelongsTo(() => AccountEntity, 'decided_by_id')
  decidedBy?: Relation<AccountEntity> | null;
}
