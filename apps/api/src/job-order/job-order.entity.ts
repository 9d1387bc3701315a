import { Column, Entity, Index, type Relation } from 'typeorm';
import { OrderedWork } from './ordered-work.entity.ts';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo } from '../database/record.ts';
import { SearchText } from '../database/search-text.ts';
import { SortKey } from '../database/sort-key.ts';

/** A client's demand. */
@Entity('job_order')
@Index('job_order_number', ['agencyId', 'number'], { unique: true })
@Index('job_order_by_title', ['agencyId', 'sortTitle', 'id'])
@Index('job_order_by_openings', ['agencyId', 'openings', 'id'])
@Index('job_order_by_submissions', ['agencyId', 'submissionCount', 'id'])
@Index('job_order_by_start', ['agencyId', 'startDate', 'id'])
@Index('job_order_by_status', ['agencyId', 'status', 'number', 'id'])
@Index('job_order_by_creation', ['agencyId', 'createdAt', 'id'])
@Index('job_order_of_client', ['agencyId', 'clientId', 'number', 'id'])
@Index('job_order_by_contact', ['agencyId', 'lastContactedAt', 'id'])
export class JobOrderEntity extends OrderedWork {
  @Column('int')
  number!: number;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @BelongsTo(() => AccountEntity, 'owner_id')
  owner?: Relation<AccountEntity> | null;

  @Column('text')
  title!: string;

  @Column('text')
  status!: string;

  /** How many people the client ordered. */
  @Column('int')
  positions!: number;

  /** How many of them are still to be placed; placing takes one, canceling gives it back (`P-6`, `P-7`). */
  @Column('int')
  openings!: number;

  /** Submissions of this order that are still in play or placed: the grid's Candidates column (`P-1`). */
  @Column('int', { name: 'submission_count', default: 0 })
  submissionCount!: number;

  @Column('text', { nullable: true })
  description!: string | null;

  /** What the client reads when its order is declined (S-20). */
  @Column('text', { name: 'review_remarks', nullable: true })
  reviewRemarks!: string | null;

  @SortKey('sort_title', 'sort_key(title)')
  sortTitle!: string;

  @SearchText("number::text || ' ' || title")
  searchText!: string;

  /** The latest call, email, or meeting that is not private; kept by the database. */
  @Column('timestamptz', { name: 'last_contacted_at', nullable: true })
  lastContactedAt!: string | null;
}
