import type { ExpiryNotice } from '@stint/domain/document/expiry.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';

/** A document of an employee. Its file is in the file store, under the agency's and its own id. */
@Entity('document')
@Index('document_by_time', ['agencyId', 'createdAt', 'id'])
@Index('document_by_expiry', ['agencyId', 'expiresOn', 'id'])
@Index('document_of_employee', ['agencyId', 'employeeId', 'createdAt', 'id'])
export class DocumentEntity extends TrackedRecord {
  @Column('uuid', { name: 'employee_id' })
  employeeId!: string;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity>;

  @BelongsTo(() => AccountEntity, 'created_by_id')
  createdBy?: Relation<AccountEntity> | null;

  @Column('text')
  type!: string;

  @Column('text')
  title!: string;

  /** What it is saved as. */
  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** By its content. */
  @Column('text', { name: 'content_type' })
  contentType!: string;

  /** Bytes. */
  @Column('int')
  size!: number;

  /** The last day on which it is valid. */
  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn!: string | null;

  /** What the employee was told last (`expiryNotice`), and of which last day; no history. */
  @Column('text', { name: 'reminded_of', nullable: true })
  remindedOf!: ExpiryNotice | null;

  @Column('date', { name: 'reminded_for', nullable: true })
  remindedFor!: string | null;
}
