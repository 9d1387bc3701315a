import { Column, Entity, Index, type Relation } from 'typeorm';
import { ClientEntity } from '../client/client.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/** A person at a client. */
@Entity('contact')
@Index('contact_by_client', ['agencyId', 'clientId', 'sortName', 'id'])
@Index('contact_by_name', ['agencyId', 'sortName', 'id'])
export class ContactEntity extends TrackedRecord {
  @Column('uuid', { name: 'client_id' })
  clientId!: string;

  @BelongsTo(() => ClientEntity, 'client_id')
  client?: Relation<ClientEntity>;

  @Column('text', { name: 'first_name' })
  firstName!: string;

  @Column('text', { name: 'last_name' })
  lastName!: string;

  @Column({
    type: 'text',
    name: 'sort_name',
    generatedType: 'STORED',
    asExpression: "lower(last_name || ' ' || first_name)",
  })
  sortName!: string;

  /** What the search box looks in: words in lower case, each with a space before it. */
  @Column({
    type: 'text',
    name: 'search_text',
    select: false,
    generatedType: 'STORED',
    asExpression: "lower(' ' || first_name || ' ' || last_name || ' ' || coalesce(email, ''))",
  })
  searchText!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  /** On the client's accounting customer record (`S-3`). */
  @Column('boolean', { name: 'on_accounting_customer', default: false })
  onAccountingCustomer!: boolean;
}
