import { Column, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { AgencyRecord, BelongsTo } from '../database/record.ts';

/** What the worker, the client, or the agency say about a claim; whoever sees the claim reads it. Never changed. */
export abstract class CommentColumns extends AgencyRecord {
  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @BelongsTo(() => AccountEntity, 'author_id')
  author?: Relation<AccountEntity>;

  /** For whom the author writes: EMPLOYEE, CLIENT or AGENCY. */
  @Column('text')
  party!: string;

  /** As the author was called then: others do not see the account. */
  @Column('text', { name: 'author_name' })
  authorName!: string;
}
