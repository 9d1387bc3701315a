import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { SearchText } from '../database/search-text.ts';
import { SortKey } from '../database/sort-key.ts';

@Entity('client')
@Index('client_by_name', ['agencyId', 'sortName', 'id'])
@Index('client_by_creation', ['agencyId', 'createdAt', 'id'])
@Index('client_by_contact', ['agencyId', 'lastContactedAt', 'id'])
export class ClientEntity extends TrackedRecord {
  @Column('text')
  name!: string;

  @SortKey('sort_name', 'sort_key(name)')
  sortName!: string;

  @SearchText("name || ' ; ' || phone_digits(phone)")
  searchText!: string;

  @Column('text', { nullable: true })
  industry!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  /** Billing is set up: the client is an accounting customer. */
  @Column('boolean', { name: 'is_accounting_customer', default: false })
  isAccountingCustomer!: boolean;

  /** Days until an invoice is due; 0 is due on receipt. */
  @Column('int', { name: 'payment_terms_days', nullable: true })
  paymentTermsDays!: number | null;

  @Column('numeric', { name: 'credit_limit', precision: 14, scale: 2, nullable: true })
  creditLimit!: string | null;

  /** Percent, 8.25 for 8.25%. */
  @Column('numeric', { name: 'tax_rate', precision: 7, scale: 4, nullable: true })
  taxRate!: string | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  /** What the client portal says to its contacts, in place of the agency's text. */
  @Column('text', { name: 'portal_text', nullable: true })
  portalText!: string | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @BelongsTo(() => AccountEntity, 'owner_id')
  owner?: Relation<AccountEntity> | null;

  /** The latest call, email, or meeting that is not private; kept by the database. */
  @Column('timestamptz', { name: 'last_contacted_at', nullable: true })
  lastContactedAt!: string | null;
}
