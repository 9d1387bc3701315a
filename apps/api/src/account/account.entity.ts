import type { Locale } from '@stint/messages/locale.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { ContactEntity } from '../contact/contact.entity.ts';
import { SearchText } from '../database/search-text.ts';
import { SortKey } from '../database/sort-key.ts';
import { EmployeeEntity } from '../employee/employee.entity.ts';

/** Somebody who can sign in: staff, an employee, or a client's contact. */
@Entity('account')
@Index('account_user_name', ['agencyId', 'userName'], { unique: true })
@Index('account_by_name', ['agencyId', 'sortName', 'id'])
@Index('account_by_status', ['agencyId', 'status', 'sortName', 'id'])
@Index('account_by_sign_in', ['agencyId', 'lastSignInAt', 'id'])
@Index('account_by_creation', ['agencyId', 'createdAt', 'id'])
@Index('account_employee', ['agencyId', 'employeeId'], { unique: true })
@Index('account_calendar_key', ['agencyId', 'calendarKeyHash'], {
  unique: true,
  where: 'calendar_key_hash IS NOT NULL',
})
@Index('account_contact', ['agencyId', 'contactId'], { unique: true })
export class AccountEntity extends TrackedRecord {
  /** STAFF, EMPLOYEE or CLIENT_CONTACT. */
  @Column('text')
  kind!: string;

  /** Lower case. */
  @Column('text', { name: 'user_name' })
  userName!: string;

  /** None: nobody signs in until its owner has chosen a password by a one-time link. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('text')
  status!: string;

  /** Since the last sign-in, by browsers that had not signed in to the account before. */
  @Column('int', { name: 'failed_attempts', default: 0 })
  failedAttempts!: number;

  @Column('timestamptz', { name: 'last_failed_at', nullable: true })
  lastFailedAt!: string | null;

  /** The network address of the last of them. */
  @Column('text', { name: 'last_failed_from', nullable: true })
  lastFailedFrom!: string | null;

  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true })
  lastSignInAt!: string | null;

  /** Staff only. */
  @Column('text', { nullable: true })
  role!: string | null;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @SortKey('sort_name', 'sort_key(display_name)')
  sortName!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('uuid', { name: 'employee_id', nullable: true })
  employeeId!: string | null;

  @BelongsTo(() => EmployeeEntity, 'employee_id')
  employee?: Relation<EmployeeEntity> | null;

  @Column('uuid', { name: 'contact_id', nullable: true })
  contactId!: string | null;

  @BelongsTo(() => ContactEntity, 'contact_id')
  contact?: Relation<ContactEntity> | null;

  /** In which they are addressed; none: as their browser asks. */
  @Column('text', { nullable: true })
  language!: Locale | null;

  @SearchText("display_name || ' ; ' || user_name || ' ; ' || coalesce(email, '')")
  searchText!: string;

  /** Of the key in the link of the calendar feed; the key itself is not kept. */
  @Column('text', { name: 'calendar_key_hash', nullable: true })
  calendarKeyHash!: string | null;

  /** The sections of an employee's or a contact's account (`S-6`, `S-8` … `S-12`). */
  @Column('jsonb', { default: {} })
  preferences!: Record<string, unknown>;
}
