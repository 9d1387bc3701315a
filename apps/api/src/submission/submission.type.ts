import {
  submissionStageLabels,
  type SubmissionStage,
} from '@stint/domain/submission/submission.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { SubmissionEntity } from './submission.entity.ts';
import { Account } from '../account/account.type.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { JobOrder } from '../job-order/job-order.type.ts';

export const SubmissionStageEnum = enumOf(
  'SubmissionStage',
  'How far a submission has come.',
  submissionStageLabels,
);

@ObjectType({ description: 'A candidate put forward for a job order.', implements: Node })
@Reads(() => SubmissionEntity, { rows: 'submission' })
@Access('submission:read')
export class Submission {
  @Field(() => Int, {
    description: 'Goes up with every change; a change is told the version it saw.',
  })
  version!: number;

  @Field(() => SubmissionStageEnum)
  stage!: SubmissionStage;

  @Field(() => DateTimeScalar)
  submittedAt!: string;

  @Field(() => Account, { nullable: true })
  submittedBy!: Relation<Account> | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected or withdrawn.' })
  outcomeReason!: string | null;

  @Field(() => JobOrder)
  jobOrder!: Relation<JobOrder>;

  @Field(() => Candidate)
  candidate!: Relation<Candidate>;
}

export const SubmissionConnection = connectionOf('Submission', () => Submission);
