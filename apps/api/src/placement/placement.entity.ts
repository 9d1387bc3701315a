import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import type { PlacementCondition } from '@stint/domain/placement/placement.ts';
import { Column, Entity, Index, OneToMany, OneToOne, type Relation } from 'typeorm';
import { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { CandidateEntity } from '../candidate/candidate.entity.ts';
import { BelongsTo, TrackedRecord } from '../database/record.ts';
import { JobOrderEntity } from '../job-order/job-order.entity.ts';
import { SubmissionEntity } from '../submission/submission.entity.ts';
import { PlacementOwnerEntity } from './placement-owner.entity.ts';
import { stateList } from '../database/state-list.ts';

/** The agreement that a candidate fills one opening of a job order. Its terms stand on the assignment. */
@Entity('placement')
@Index('placement_of_submission', ['agencyId', 'submissionId'], { unique: true })
@Index('placement_of_job_order', ['agencyId', 'jobOrderId', 'id'])
@Index('placement_of_candidate', ['agencyId', 'candidateId', 'id'])
@Index('placement_pending', ['agencyId', 'candidateId'], {
  where: `status = ${stateList(placementMachine, 'PENDING')}`,
})
export class PlacementEntity extends TrackedRecord {
  @Column('uuid', { name: 'submission_id' })
  submissionId!: string;

  @BelongsTo(() => SubmissionEntity, 'submission_id')
  submission?: Relation<SubmissionEntity>;

  @Column('uuid', { name: 'job_order_id' })
  jobOrderId!: string;

  @BelongsTo(() => JobOrderEntity, 'job_order_id')
  jobOrder?: Relation<JobOrderEntity>;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @BelongsTo(() => CandidateEntity, 'candidate_id')
  candidate?: Relation<CandidateEntity>;

  @Column('text')
  status!: string;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  /** What must still happen before the start: background check, references … */
  @Column('jsonb', { default: [] })
  conditions!: PlacementCondition[];

  @OneToOne(() => AssignmentEntity, (assignment) => assignment.placement)
  assignment?: Relation<AssignmentEntity>;

  @OneToMany(() => PlacementOwnerEntity, (owner) => owner.placement)
  owners?: PlacementOwnerEntity[];
}
