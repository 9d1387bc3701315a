import type { LinkPurpose } from '@stint/domain/account/one-time-link.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { AccountEntity } from './account.entity.ts';

/** A link by which the owner of an account chooses a password, once. Only the token's hash is kept. */
@Entity('one_time_link')
@Index('one_time_link_token', ['agencyId', 'tokenHash'], { unique: true })
@Index('one_time_link_once', ['agencyId', 'accountId', 'purpose'], { unique: true })
@Index('one_time_link_expired', ['agencyId', 'expiresAt'])
export class OneTimeLinkEntity extends AgencyRecord {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @BelongsTo(() => AccountEntity, 'account_id')
  account?: Relation<AccountEntity>;

  @Column('text')
  purpose!: LinkPurpose;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: string;
}
