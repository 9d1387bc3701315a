import { fullNameIfAny } from '@stint/domain/record/full-name.ts';
import { jobOrderStatusLabels, type JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels, type JobType } from '@stint/domain/job-order/job-type.ts';
import type { WorkSchedule as StoredSchedule } from '@stint/domain/job-order/work-schedule.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderKind } from './job-order.kind.ts';
import { Account } from '../account/account.type.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { ScheduledWork } from '../assignment/scheduled-work.type.ts';
import { Client } from '../client/client.type.ts';
import { Contact } from '../contact/contact.type.ts';
import { LastContacted } from '../record/last-contacted.type.ts';
import { Access } from '../graphql/access/access.ts';
import { type Connection, connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { globalId } from '../graphql/global-id.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Location } from '../location/location.type.ts';
import type { SubmissionEntity } from '../submission/submission.entity.ts';
import { type Submission, SubmissionConnection } from '../submission/submission.type.ts';
import { Actions } from '../write/actions-field.ts';
import { Version } from '../graphql/version-field.ts';
import { numberedLabel } from '../record/subject-labels.ts';

export const JobTypeEnum = enumOf('JobType', 'How the work is employed and billed.', jobTypeLabels);
export const JobOrderStatusEnum = enumOf(
  'JobOrderStatus',
  'Where a client’s demand stands.',
  jobOrderStatusLabels,
);

@ObjectType({ description: 'When the work is done.' })
@Access('anyone')
export class WorkSchedule implements StoredSchedule {
  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday.' })
  days!: StoredSchedule['days'];

  @Field({ description: '24 hours, `08:00`.' })
  startTime!: string;

  @Field({ description: '24 hours, `16:30`; earlier than the start means the next day.' })
  endTime!: string;

  @Field(() => Int)
  breakMinutes!: number;
}

@ObjectType({ description: 'A client’s demand.', implements: Node })
@Reads(() => JobOrderEntity, {
  rows: 'jobOrder',
  label: numberedLabel('JobOrder', 'title', 'number'),
})
@Access('job-order:read')
export class JobOrder {
  @Version()
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field()
  title!: string;

  @Field(() => JobTypeEnum)
  jobType!: JobType;

  @Field(() => JobOrderStatusEnum)
  status!: JobOrderStatus;

  @Field(() => Int, { description: 'How many people the client ordered.' })
  positions!: number;

  @Field(() => Int, { description: 'How many of them are still to be placed.' })
  openings!: number;

  @Field(() => Int, { description: 'Submissions that are still in play or placed.' })
  @Access('submission:read')
  submissionCount!: number;

  @Field(() => Client)
  @Access('client:read')
  client!: Relation<Client>;

  @Field(() => Location, { nullable: true, description: 'Where the work is done.' })
  @Access('location:read')
  location!: Relation<Location> | null;

  @Field(() => Contact, { nullable: true, description: 'Who ordered.' })
  @Access('contact:read')
  contact!: Relation<Contact> | null;

  @Field(() => String, { nullable: true, description: 'Who ordered, by name.' })
  @Computed<JobOrderEntity>({
    needs: ['contact.firstName', 'contact.lastName'],
    from: ({ contact }) => fullNameIfAny(contact),
  })
  @Access('client:read')
  contactName!: string | null;

  @Field(() => Contact, { nullable: true, description: 'Who directs the work at the client.' })
  @Access('contact:read')
  reportsTo!: Relation<Contact> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who directs the work at the client, by name.',
  })
  @Computed<JobOrderEntity>({
    needs: ['reportsTo.firstName', 'reportsTo.lastName'],
    from: ({ reportsTo }) => fullNameIfAny(reportsTo),
  })
  @Access('client:read')
  reportsToName!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who directs the work, to submit it again.' })
  @Computed<JobOrderEntity>({
    needs: ['reportsToId'],
    from: ({ reportsToId: id }) => id && globalId('Contact', id),
  })
  @Access('client:read')
  reportsToId!: string | null;

  @Field(() => Account, { nullable: true, description: 'Who works on it.' })
  @Access('account:read')
  owner!: Relation<Account> | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  @Access('assignment:read-pay-rate')
  payRate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  @Access('assignment:read-bill-rate')
  billRate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per year; direct hire.' })
  @Access('assignment:read-pay-rate')
  salary!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of the salary; direct hire.',
  })
  @Access('assignment:read-bill-rate')
  feePercent!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In place of a percentage; direct hire.',
  })
  @Access('assignment:read-bill-rate')
  feeAmount!: string | null;

  @Field(() => DateScalar, { nullable: true })
  startDate!: string | null;

  @Field(() => DateScalar, { nullable: true })
  endDate!: string | null;

  @Field(() => WorkSchedule, { nullable: true })
  schedule!: WorkSchedule | null;

  @Field(() => String, { nullable: true, description: 'Of the work; the client reads it too.' })
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined, as the client reads it.',
  })
  reviewRemarks!: string | null;

  @Field(() => [ScheduledWork], {
    description: 'Who is scheduled on it, the first to begin first.',
  })
  @Nested<AssignmentEntity>({ child: 'jobOrderId', orderBy: ['startDate', 'number'] })
  scheduledWork!: ScheduledWork[];

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => DateTimeScalar)
  updatedAt!: string;

  @Field(() => SubmissionConnection, { description: 'In the order of submitting.' })
  @Nested<SubmissionEntity>({ child: 'jobOrderId', orderBy: ['submittedAt'] })
  @Access('submission:read')
  submissions!: Connection<Submission>;

  @Actions(jobOrderKind)
  actions!: AvailableAction[];

  @LastContacted()
  lastContactedAt!: string | null;

  @Timeline('job_order')
  timeline!: TimelineEvent[];
}

export const JobOrderConnection = connectionOf('JobOrder', () => JobOrder);
