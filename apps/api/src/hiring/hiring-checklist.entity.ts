import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { AgencyRecord, BelongsTo, TrackedRecord } from '../database/record.ts';

/** What this agency asks, or asked, of a new hire (`P-11`); `jobType` none means every job type. */
@Entity('hiring_checklist_item')
@Index('hiring_checklist_item_key', ['agencyId', 'key', 'jobType'], { unique: true })
export class HiringChecklistItemEntity extends TrackedRecord {
  @Column('text')
  key!: string;

  @Column('text')
  label!: string;

  @Column('text', { name: 'job_type', nullable: true })
  jobType!: JobType | null;

  @Column('boolean')
  required!: boolean;

  @Column('int')
  position!: number;

  /** Asked of nobody since; what was ticked refers to it. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: string | null;
}

/** One item done for one candidate. */
@Entity('hiring_checklist_entry')
@Index('hiring_checklist_entry_once', ['agencyId', 'candidateId', 'itemId'], { unique: true })
export class HiringChecklistEntryEntity extends AgencyRecord {
  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @BelongsTo(() => CandidateEntity, 'candidate_id')
  candidate?: Relation<CandidateEntity>;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @BelongsTo(() => HiringChecklistItemEntity, 'item_id')
  item?: Relation<HiringChecklistItemEntity>;

  @Column('timestamptz', { name: 'done_at', default: () => 'now()' })
  doneAt!: string;

  @Column('uuid', { name: 'done_by_id', nullable: true })
  doneById!: string | null;

  @BelongsTo(() => AccountEntity, 'done_by_id')
  doneBy?: Relation<AccountEntity> | null;
}
