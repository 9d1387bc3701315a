import { Column, Entity, Index, type Relation } from 'typeorm';
import { ContactEntity } from '../contact/contact.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/** Somebody who approves in place of a contact of the same client, on some days (T-8). */
@Entity('approver_alternate')
@Index('approver_alternate_by_start', ['agencyId', 'startDate', 'id'])
@Index('approver_alternate_of_contact', ['agencyId', 'contactId', 'startDate', 'id'])
@Index('approver_alternate_of_alternate', ['agencyId', 'alternateId', 'startDate', 'id'])
export class ApproverAlternateEntity extends TrackedRecord {
  @Column('uuid', { name: 'contact_id' })
  contactId!: string;

  @BelongsTo(() => ContactEntity, 'contact_id')
  contact?: Relation<ContactEntity>;

  @Column('uuid', { name: 'alternate_id' })
  alternateId!: string;

  @BelongsTo(() => ContactEntity, 'alternate_id')
  alternate?: Relation<ContactEntity>;

  @Column('date', { name: 'start_date' })
  startDate!: string;

  /** None while nobody knows. */
  @Column('date', { name: 'end_date', nullable: true })
  endDate!: string | null;
}
