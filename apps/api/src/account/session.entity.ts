import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { AccountEntity } from './account.entity.ts';

/** One signed-in browser. Only the token's hash is kept. */
@Entity('session')
@Index('session_token', ['agencyId', 'tokenHash'], { unique: true })
@Index('session_account', ['agencyId', 'accountId'])
@Index('session_viewed_from', ['agencyId', 'viewedFrom'], { where: 'viewed_from IS NOT NULL' })
export class SessionEntity extends AgencyRecord {
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @BelongsTo(() => AccountEntity, 'account_id')
  account?: Relation<AccountEntity>;

  /** The session of the administrator who views as this account; none for the account's own. */
  @Column('uuid', { name: 'viewed_from', nullable: true })
  viewedFrom!: string | null;

  /** Ends with it. */
  @ManyToOne(() => SessionEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'agency_id', referencedColumnName: 'agencyId' },
    { name: 'viewed_from', referencedColumnName: 'id' },
  ])
  viewer?: Relation<SessionEntity> | null;

  /** console, ess, or portal. */
  @Column('text')
  door!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: string;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: string;

  @Column('text', { name: 'user_agent', nullable: true })
  userAgent!: string | null;

  @Column('text', { name: 'ip_address', nullable: true })
  ipAddress!: string | null;

  /** Attempts at the account that had failed between the sign-in before and this one. */
  @Column('int', { name: 'failed_attempts', default: 0 })
  failedAttempts!: number;

  @Column('timestamptz', { name: 'last_failed_at', nullable: true })
  lastFailedAt!: string | null;

  @Column('text', { name: 'last_failed_from', nullable: true })
  lastFailedFrom!: string | null;
}
