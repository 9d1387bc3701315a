import { Column, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';

/** A disclaimer that somebody accepted about a claim, word for word (S-6, S-10). Never changed. */
export abstract class StatementColumns extends AgencyRecord {
  /** SUBMISSION or APPROVAL. */
  @Column('text')
  kind!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'accepted_at' })
  acceptedAt!: string;

  @Column('uuid', { name: 'accepted_by_id' })
  acceptedById!: string;

  @BelongsTo(() => AccountEntity, 'accepted_by_id')
  acceptedBy?: Relation<AccountEntity>;
}
