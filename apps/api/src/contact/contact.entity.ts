import { Column, Entity, Index, type Relation } from 'typeorm';
import { ClientEntity } from '../client/client.entity.ts';
import { BelongsTo } from '../database/record.ts';
import { SearchText } from '../database/search-text.ts';
import { PersonRecord } from '../record/person.entity.ts';

/** A person at a client. */
@Entity('contact')
@Index('contact_by_client', ['agencyId', 'clientId', 'sortName', 'id'])
@Index('contact_by_name', ['agencyId', 'sortName', 'id'])
export class ContactEntity extends PersonRecord {
  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @BelongsTo(() => ClientEntity, 'client_id')
  client?: Relation<ClientEntity>;

  @SearchText("first_name || ' ' || last_name || ' ' || coalesce(email, '')")
  searchText!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  /** On the client's accounting customer record (`S-3`). */
  @Column('boolean', { name: 'on_accounting_customer', default: false })
  onAccountingCustomer!: boolean;
}
