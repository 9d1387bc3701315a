import { submissionMachine } from '@stint/domain/submission/submission.machine.ts';
import {
  submissionStageLabels,
  type SubmissionStage,
} from '@stint/domain/submission/submission.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { placeAction, placeActionNeeds } from './place-action.ts';
import { SubmissionEntity } from './submission.entity.ts';
import { submissionFacts } from './submission.facts.ts';
import { Account } from '../account/account.type.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { actionsOf } from '../graphql/available-actions.ts';
import { connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import { AvailableAction } from '../graphql/results.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { JobOrder } from '../job-order/job-order.type.ts';
import type { PlacementEntity } from '../placement/placement.entity.ts';
import { Placement } from '../placement/placement.type.ts';
import { PlacementSummary, summaryNeeds, summaryOf } from '../placement/placement-summary.type.ts';
import { Version } from '../graphql/version-field.ts';
import { candidacyLabel } from '../record/subject-labels.ts';

export const SubmissionStageEnum = enumOf(
  'SubmissionStage',
  'How far a submission has come.',
  submissionStageLabels,
);

@ObjectType({ description: 'A candidate put forward for a job order.', implements: Node })
@Reads(() => SubmissionEntity, {
  rows: 'submission',
  scope: { clientId: 'jobOrder.clientId' },
  label: candidacyLabel,
})
@Access('submission:read')
export class Submission {
  @Version()
  version!: number;

  @Field(() => SubmissionStageEnum)
  stage!: SubmissionStage;

  @Field(() => DateTimeScalar)
  submittedAt!: string;

  @Field(() => Account, { nullable: true })
  @Access('account:read')
  submittedBy!: Relation<Account> | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected or withdrawn.' })
  outcomeReason!: string | null;

  @Field(() => JobOrder)
  @Access('job-order:read')
  jobOrder!: Relation<JobOrder>;

  @Field(() => Candidate)
  @Access('candidate:read')
  candidate!: Relation<Candidate>;

  @Field(() => Placement, { nullable: true, description: 'Once the candidate was placed.' })
  @Nested<PlacementEntity>({ child: 'submissionId' })
  @Access('placement:read')
  placement!: Relation<Placement> | null;

  @Field(() => PlacementSummary, {
    nullable: true,
    description: 'Placement/Assignment status and where in the back office it is.',
  })
  @Computed<SubmissionEntity & { placement?: PlacementEntity | null }>({
    needs: summaryNeeds.map((path) => `placement.${path}` as const),
    from: ({ placement }) => summaryOf(placement),
  })
  @Access('placement:read')
  placementStatus!: PlacementSummary | null;

  @Field(() => [AvailableAction], {
    description: 'What the viewer may do with it now; `place` opens the placement form.',
  })
  @Computed<SubmissionEntity & { placement?: PlacementEntity | null }>({
    needs: [
      ...placeActionNeeds,
      'stage',
      'previousStage',
      'candidate.firstName',
      'candidate.lastName',
      'candidate.status',
      'jobOrder.number',
      'jobOrder.title',
      'jobOrder.status',
    ],
    from: (row, ctx) => [
      ...placeAction(row, ctx),
      ...actionsOf(submissionMachine, submissionFacts(row), ctx),
    ],
  })
  actions!: AvailableAction[];

  @Timeline('submission')
  timeline!: TimelineEvent[];
}

export const SubmissionConnection = connectionOf('Submission', () => Submission);
