import { Column, Entity, Index, type Relation } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { JobOrderEntity } from '../job-order/job-order.entity.ts';

/** A candidate put forward for a job order. */
@Entity('submission')
@Index('submission_of_job_order', ['agencyId', 'jobOrderId', 'candidateId'], { unique: true })
@Index('submission_of_candidate', ['agencyId', 'candidateId', 'id'])
@Index('submission_by_date', ['agencyId', 'submittedAt', 'id'])
@Index('submission_of_job_order_by_date', ['agencyId', 'jobOrderId', 'submittedAt', 'id'])
export class SubmissionEntity extends TrackedRecord {
  @Column('uuid', { name: 'job_order_id' })
  jobOrderId!: string;

  @BelongsTo(() => JobOrderEntity, 'job_order_id')
  jobOrder?: Relation<JobOrderEntity>;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @BelongsTo(() => CandidateEntity, 'candidate_id')
  candidate?: Relation<CandidateEntity>;

  @Column('text')
  stage!: string;

  /** Where a canceled placement puts it back. */
  @Column('text', { name: 'previous_stage', nullable: true })
  previousStage!: string | null;

  @Column('timestamptz', { name: 'submitted_at', default: () => 'now()' })
  submittedAt!: string;

  @Column('uuid', { name: 'submitted_by_id', nullable: true })
  submittedById!: string | null;

  @BelongsTo(() => AccountEntity, 'submitted_by_id')
  submittedBy?: Relation<AccountEntity> | null;

  @Column('text', { name: 'outcome_reason', nullable: true })
  outcomeReason!: string | null;
}
