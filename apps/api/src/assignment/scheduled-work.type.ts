import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { AssignmentEntity } from './assignment.entity.ts';
import { AssignmentStatusEnum } from './assignment.type.ts';
import { Worker } from './worker.type.ts';
import type { CandidateEntity } from '../candidate/candidate.entity.ts';
import { Access } from '../graphql/access/access.ts';
import { Nested, Reads } from '../graphql/read/bindings.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { WorkSchedule } from '../job-order/job-order.type.ts';

/** An assignment in the limited view of S-20, for whoever sees the job order. */
@ObjectType({
  description: 'A placement on a job order: who is scheduled, when, and for what work.',
})
@Reads(() => AssignmentEntity, { rows: 'scheduledWork' })
@Access('job-order:read')
export class ScheduledWork {
  @Field(() => Worker)
  @Nested<CandidateEntity>({ child: 'id', parent: 'candidateId' })
  worker!: Relation<Worker>;

  @Field()
  jobTitle!: string;

  @Field(() => AssignmentStatusEnum)
  status!: AssignmentStatus;

  @Field(() => DateScalar, { nullable: true, description: 'First day of work.' })
  startDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of work.' })
  endDate!: string | null;

  @Field(() => WorkSchedule, {
    nullable: true,
    description: 'On which days of the week, and when.',
  })
  schedule!: WorkSchedule | null;
}
