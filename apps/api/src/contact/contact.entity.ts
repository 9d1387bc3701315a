import { Column, Entity, Index, type Relation } from 'typeorm';
import { ClientEntity } from '../client/client.entity.ts';
import { BelongsTo } from '../database/record.ts';
import { SearchText } from '../database/search-text.ts';
import { PersonRecord } from '../record/person.entity.ts';

/** A person at a client. */
@Entity('contact')
@Index('contact_by_client', ['agencyId', 'clientId', 'sortName', 'id'])
@Index('contact_by_name', ['agencyId', 'sortName', 'id'])
@Index('contact_by_name_after_particles', ['agencyId', 'sortNameAfterParticles', 'id'])
@Index('contact_by_contact', ['agencyId', 'lastContactedAt', 'id'])
export class ContactEntity extends PersonRecord {
  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @BelongsTo(() => ClientEntity, 'client_id')
  client?: Relation<ClientEntity>;

  @SearchText(
    "first_name || ' ' || last_name || ' ; ' || coalesce(email, '') || ' ; ' || coalesce(title, '') || ' ; ' || phone_digits(phone)",
  )
  searchText!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  /** On the client's accounting customer record (`S-3`). */
  @Column('boolean', { name: 'on_accounting_customer', default: false })
  onAccountingCustomer!: boolean;

  /** The latest call, email, or meeting that is not private; kept by the database. */
  @Column('timestamptz', { name: 'last_contacted_at', nullable: true })
  lastContactedAt!: string | null;
}
