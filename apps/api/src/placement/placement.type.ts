import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import {
  placementStatusLabels,
  type PlacementCondition as Condition,
  type PlacementStatus,
} from '@stint/domain/placement/placement.ts';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { buttonFacts, buttonFactsNeeded } from './placement-buttons.facts.ts';
import { PlacementOwnerEntity } from './placement-owner.entity.ts';
import { PlacementEntity } from './placement.entity.ts';
import { PlacementSummary, summaryNeeds, summaryOf } from './placement-summary.type.ts';
import { Account } from '../account/account.type.ts';
import { Assignment } from '../assignment/assignment.type.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { actionsOf } from '../graphql/available-actions.ts';
import { connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import { AvailableAction } from '../graphql/results.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { JobOrder } from '../job-order/job-order.type.ts';
import { Submission } from '../submission/submission.type.ts';
import { Version } from '../graphql/version-field.ts';
import { candidacyLabel } from '../record/subject-labels.ts';

export const PlacementStatusEnum = enumOf(
  'PlacementStatus',
  'Where a placement stands; pending while it is the candidate’s first and waits in Hiring Management.',
  placementStatusLabels,
);

@ObjectType({ description: 'Who is credited with a placement’s revenue.' })
@Reads(() => PlacementOwnerEntity, {
  rows: 'placement',
  scope: { employeeId: 'placement.assignment.employeeId', clientId: 'placement.jobOrder.clientId' },
})
@Access('placement:read')
export class PlacementOwner {
  @Field(() => ID)
  id!: string;

  @Field(() => Account)
  @Access('account:read')
  account!: Relation<Account>;

  @Field(() => DecimalScalar, { description: 'Percent; the owners of a placement share 100.' })
  share!: string;
}

@ObjectType({ description: 'Something that must still happen before the start.' })
@Access('placement:read')
export class PlacementCondition implements Condition {
  @Field({ description: 'Such as background check.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Who is responsible for it, by name.' })
  owner!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;

  @Field()
  met!: boolean;
}

@ObjectType({
  description:
    'The agreement that a candidate fills one opening of a job order. Its terms stand on the assignment.',
  implements: Node,
})
@Reads(() => PlacementEntity, {
  rows: 'placement',
  scope: { employeeId: 'assignment.employeeId', clientId: 'jobOrder.clientId' },
  label: candidacyLabel,
})
@Access('placement:read')
export class Placement {
  @Version()
  version!: number;

  @Field(() => PlacementStatusEnum)
  status!: PlacementStatus;

  @Field(() => String, { nullable: true, description: 'Why it was canceled.' })
  cancelReason!: string | null;

  @Field(() => Submission)
  @Access('submission:read')
  submission!: Relation<Submission>;

  @Field(() => JobOrder)
  @Access('job-order:read')
  jobOrder!: Relation<JobOrder>;

  @Field(() => Candidate)
  @Access('candidate:read')
  candidate!: Relation<Candidate>;

  @Field(() => Assignment)
  @Access('assignment:read')
  assignment!: Relation<Assignment>;

  @Field(() => [PlacementOwner], { description: 'The largest share first.' })
  @Nested<PlacementOwnerEntity>({ child: 'placementId', orderBy: ['share'], descending: true })
  owners!: PlacementOwner[];

  @Field(() => [PlacementCondition])
  conditions!: PlacementCondition[];

  @Field(() => PlacementSummary)
  @Computed<PlacementEntity>({ needs: summaryNeeds, from: (row) => summaryOf(row) })
  standing!: PlacementSummary;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => [AvailableAction], { description: 'What the viewer may do with it now.' })
  @Computed<PlacementEntity>({
    needs: buttonFactsNeeded,
    from: (row, ctx) => actionsOf(placementMachine, buttonFacts(row), ctx),
  })
  actions!: AvailableAction[];

  @Timeline('placement')
  timeline!: TimelineEvent[];
}

export const PlacementConnection = connectionOf('Placement', () => Placement);
