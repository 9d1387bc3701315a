import { Column, Entity, Index, type Relation } from 'typeorm';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';
import { EncryptedColumn } from '../encryption/encrypted-column.ts';

/** One section of an employee's HR data. */
@Entity('employee_data')
@Index('employee_data_section', ['agencyId', 'employeeId', 'section'], { unique: true })
export class EmployeeDataEntity extends TrackedRecord {
  @Column('uuid', { name: 'employee_id' })
  employeeId!: string;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity>;

  @Column('text')
  section!: string;

  /** JSON; of personal information what does not stand on the candidate. */
  @EncryptedColumn({ name: 'content' })
  content!: string;
}
