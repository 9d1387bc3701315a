import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';

/**
 * A job that has failed: it is tried again by itself, or waits for a person. A job that succeeds leaves
 * no row. It was asked for at `createdAt` by `createdById`; none: the system.
 */
@Entity('background_job')
@Index('background_job_by_failure', ['agencyId', 'failedAt', 'id'])
export class BackgroundJobEntity extends TrackedRecord {
  /** The declared job's. */
  @Column('text')
  name!: string;

  /** What people call it. */
  @Column('text')
  label!: string;

  /** Stays the same however often the job is run: what `once` goes by. */
  @Column('text')
  key!: string;

  @Column('jsonb')
  input!: unknown;

  @Column('int')
  attempts!: number;

  /** Why it failed last, without values that people typed. */
  @Column('text')
  error!: string;

  @Column('timestamptz', { name: 'failed_at' })
  failedAt!: string;

  /** Since when nobody tries again by themselves; none: it will be tried again. */
  @Column('timestamptz', { name: 'given_up_at', nullable: true })
  givenUpAt!: string | null;

  @BelongsTo(() => AccountEntity, 'created_by_id')
  createdBy?: Relation<AccountEntity> | null;
}
