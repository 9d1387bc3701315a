import type { ActivityKind } from '@stint/domain/activity/activity.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/**
 * A conversation with somebody or a remark about a record. No foreign key holds the record that it is
 * about; commands hold it, and nothing that has activities is taken away.
 *
 * Under row-level security no index is asked what an array contains: activities that mention anybody
 * have an index of their own instead.
 */
@Entity('activity')
@Index('activity_of_record', ['agencyId', 'recordType', 'recordId', 'occurredAt', 'id'])
@Index('activity_by_time', ['agencyId', 'occurredAt', 'id'])
@Index('activity_by_author', ['agencyId', 'authorId', 'occurredAt', 'id'])
@Index('activity_with_mentions', ['agencyId', 'occurredAt', 'id'], {
  where: "mentions <> '{}'",
})
@Index('activity_pinned', ['agencyId', 'occurredAt', 'id'], { where: 'pinned' })
export class ActivityEntity extends TrackedRecord {
  /** The table's name, such as `job_order`. */
  @Column('text', { name: 'record_type' })
  recordType!: string;

  @Column('uuid', { name: 'record_id' })
  recordId!: string;

  @Column('text')
  kind!: ActivityKind;

  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @BelongsTo(() => AccountEntity, 'author_id')
  author?: Relation<AccountEntity>;

  @Column('boolean', { default: false })
  pinned!: boolean;

  /** Seen by its author and by administrators only. */
  @Column('boolean', { default: false })
  private!: boolean;

  /** Staff accounts. */
  @Column('uuid', { array: true, default: '{}' })
  mentions!: string[];
}
