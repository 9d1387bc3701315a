import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { SortKey } from '../database/sort-key.ts';

/** With what a partner's program signs in. Only the value's hash is kept. */
@Entity('partner_token')
@Index('partner_token_hash', ['agencyId', 'tokenHash'], { unique: true })
@Index('partner_token_by_name', ['agencyId', 'sortName', 'id'])
@Index('partner_token_by_expiry', ['agencyId', 'expiresOn', 'id'])
export class PartnerTokenEntity extends TrackedRecord {
  @Column('text')
  name!: string;

  @SortKey('sort_name', 'sort_key(name)')
  sortName!: string;

  /** The beginning of its value, by which people know it. */
  @Column('text')
  prefix!: string;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('text', { array: true })
  permissions!: string[];

  /** The only clients that it is for; none: the whole agency. */
  @Column('uuid', { name: 'client_ids', array: true, nullable: true })
  clientIds!: string[] | null;

  /** The last day on which it works, in the office. */
  @Column('date', { name: 'expires_on' })
  expiresOn!: string;

  @Column('text')
  status!: string;

  /** Noted once a minute at most. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: string | null;

  /** The network that it was used from then. */
  @Column('text', { name: 'last_used_from', nullable: true })
  lastUsedFrom!: string | null;

  @BelongsTo(() => AccountEntity, 'created_by_id')
  createdBy?: Relation<AccountEntity> | null;
}
