import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { fullName } from '@stint/domain/record/full-name.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { CandidateEntity } from './candidate.entity.ts';
import { candidateKind } from './candidate.kind.ts';
import { Account } from '../account/account.type.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { type Assignment, AssignmentConnection } from '../assignment/assignment.type.ts';
import type { EmployeeEntity } from '../employee/employee.entity.ts';
import { Employee } from '../employee/employee.type.ts';
import { LastContacted } from '../record/last-contacted.type.ts';
import { Access } from '../graphql/access/access.ts';
import type { Connection } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import type { PlacementEntity } from '../placement/placement.entity.ts';
import { type Placement, PlacementConnection } from '../placement/placement.type.ts';
import type { SubmissionEntity } from '../submission/submission.entity.ts';
import { type Submission, SubmissionConnection } from '../submission/submission.type.ts';
import { Actions } from '../write/actions-field.ts';
import { Version } from '../graphql/version-field.ts';
import { personLabel } from '../record/subject-labels.ts';

export const CandidateStatusEnum = enumOf(
  'CandidateStatus',
  'Whether and how a candidate may be placed.',
  candidateStatusLabels,
);

@ObjectType({ description: 'A person who may be placed.', implements: Node })
@Reads(() => CandidateEntity, {
  rows: 'candidate',
  scope: { employeeId: 'employee.id' },
  label: personLabel(),
})
@Access('candidate:read')
export class Candidate {
  @Version()
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

  @Field({ description: 'First name, last name.' })
  @Computed<CandidateEntity>({
    needs: ['firstName', 'lastName'],
    from: fullName,
  })
  fullName!: string;

  @Field(() => CandidateStatusEnum)
  status!: CandidateStatus;

  @Field(() => String, { nullable: true })
  @Access('candidate:read-private')
  email!: string | null;

  @Field(() => String, { nullable: true })
  @Access('candidate:read-private')
  phone!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'State or province, such as CA.' })
  region!: string | null;

  @Field(() => String, { nullable: true })
  @Access('candidate:read-private')
  postalCode!: string | null;

  @Field(() => [String], { description: 'What they can do, in the words it was entered with.' })
  skills!: string[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Per hour, in the agency’s currency.',
  })
  @Access('assignment:read-pay-rate')
  desiredPay!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that they could work.' })
  availableFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Where they were found, such as referral.' })
  source!: string | null;

  @Field(() => Account, { nullable: true, description: 'Who looks after them.' })
  @Access('account:read')
  owner!: Relation<Account> | null;

  @Field(() => DateScalar)
  addedOn!: string;

  @Field(() => String, { nullable: true, description: 'The agency’s own remarks.' })
  @Access('candidate:read-private')
  notes!: string | null;

  @Field(() => Employee, { nullable: true, description: 'None until hired.' })
  @Nested<EmployeeEntity>({ child: 'candidateId' })
  @Access('employee:read')
  employee!: Relation<Employee> | null;

  @Field(() => PlacementConnection, { description: 'The newest first.' })
  @Nested<PlacementEntity>({ child: 'candidateId', descending: true })
  @Access('placement:read')
  placements!: Connection<Placement>;

  @Field(() => AssignmentConnection, { description: 'The newest first.' })
  @Nested<AssignmentEntity>({ child: 'candidateId', orderBy: ['number'], descending: true })
  @Access('assignment:read')
  assignments!: Connection<Assignment>;

  @Field(() => SubmissionConnection, { description: 'The newest first.' })
  @Nested<SubmissionEntity>({ child: 'candidateId', descending: true })
  @Access('submission:read')
  submissions!: Connection<Submission>;

  @Actions(candidateKind)
  actions!: AvailableAction[];

  @LastContacted()
  lastContactedAt!: string | null;

  @Timeline('candidate')
  timeline!: TimelineEvent[];
}
