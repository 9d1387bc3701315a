import { Column, Entity, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';
import { EncryptedColumn } from '../encryption/encrypted-column.ts';

/** What one-time codes of an account are checked with. Its id is the account's own. */
@Entity('second_factor')
export class SecondFactorEntity extends AgencyRecord {
  @BelongsTo(() => AccountEntity, 'id')
  account?: Relation<AccountEntity>;

  /** In base32. */
  @EncryptedColumn({ name: 'secret' })
  secret!: string;

  /** None: a code has not been entered yet, and none is asked for. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: string | null;

  /** Of the last code that was used: none is good twice. */
  @Column('int', { name: 'last_step', default: 0 })
  lastStep!: number;

  /** Hashes of the recovery codes that are left. */
  @Column('text', { name: 'recovery_codes', array: true, default: [] })
  recoveryCodes!: string[];
}
