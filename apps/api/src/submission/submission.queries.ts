import type { SubmissionStage } from '@stint/domain/submission/submission.ts';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { SubmissionEntity } from './submission.entity.ts';
import { SubmissionStageEnum } from './submission.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { isRecord, oneOf } from '../graphql/read/conditions.ts';
import { list } from '../graphql/read/list.ts';

@InputType({ description: 'Which submissions; what is left out does not matter.' })
@Access('submission:read')
export class SubmissionFilter {
  @Field(() => [SubmissionStageEnum], { nullable: true })
  stage?: SubmissionStage[] | null;

  @Field(() => ID, { nullable: true })
  jobOrderId?: string | null;

  @Field(() => ID, { nullable: true })
  candidateId?: string | null;
}

@ArgsType()
export class SubmissionArgs extends PageArgs {
  @Field(() => SubmissionFilter, { nullable: true })
  filter?: SubmissionFilter | null;
}

/** The newest first: their ids are in the order of submitting. */
export const submissions = list<SubmissionEntity, SubmissionFilter, 'NEWEST'>({
  name: 'submissions',
  sorts: { NEWEST: [] },
  defaultOrder: { by: 'NEWEST', direction: 'DESC' },
  filters: {
    stage: oneOf('stage'),
    jobOrderId: isRecord('jobOrderId', 'JobOrder'),
    candidateId: isRecord('candidateId', 'Candidate'),
  },
});
