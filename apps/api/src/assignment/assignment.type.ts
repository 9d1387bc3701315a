import { fullNameIfAny } from '@stint/domain/record/full-name.ts';
import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import {
  assignmentStatusLabels,
  type ExistingInvoice,
} from '@stint/domain/assignment/assignment.ts';
import type { PeriodKind } from '@stint/domain/timesheet/period.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { Account } from '../account/account.type.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { assignmentFacts, factsNeeded, invoicesOfPage } from './assignment.facts.ts';
import { timesheetPeriodsOfPage } from './timesheet-period.facts.ts';
import { Worker } from './worker.type.ts';
import { workplacesOfPage } from './workplace.facts.ts';
import { Workplace } from './workplace.type.ts';
import { Margin, marginNeeds, marginOfTerms } from './margin.type.ts';
import type { CandidateEntity } from '../candidate/candidate.entity.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Client } from '../client/client.type.ts';
import { Contact } from '../contact/contact.type.ts';
import { Employee } from '../employee/employee.type.ts';
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
import { JobOrder, JobTypeEnum, WorkSchedule } from '../job-order/job-order.type.ts';
import { Location } from '../location/location.type.ts';
import { Placement } from '../placement/placement.type.ts';
import { PeriodKindEnum } from '../time-settings/period-kind.type.ts';
import { Version } from '../graphql/version-field.ts';
import { numberedLabel } from '../record/subject-labels.ts';

export const AssignmentStatusEnum = enumOf(
  'AssignmentStatus',
  'Where an assignment stands; pending while its candidate is in Hiring Management.',
  assignmentStatusLabels,
);

@ObjectType({
  description:
    'The back-office record of a placement: who works where, from when to when, at which rates.',
  implements: Node,
})
@Reads(() => AssignmentEntity, {
  rows: 'assignment',
  label: numberedLabel('Assignment', 'jobTitle', 'number'),
})
@Access('assignment:read')
export class Assignment {
  @Version()
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field()
  jobTitle!: string;

  @Field(() => JobTypeEnum)
  jobType!: string;

  @Field(() => AssignmentStatusEnum)
  status!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day of work.' })
  startDate!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day of work: time up to it can be recorded, also on a closed or canceled assignment.',
  })
  endDate!: string | null;

  @Field({ description: 'ISO 4217, of all amounts here.' })
  currency!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  @Access('assignment:read-pay-rate')
  payRate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Per hour.' })
  @Access('assignment:read-bill-rate')
  billRate!: string | null;

  @Field(() => DecimalScalar)
  @Access('assignment:read-pay-rate')
  overtimePayMultiplier!: string;

  @Field(() => DecimalScalar)
  @Access('assignment:read-bill-rate')
  overtimeBillMultiplier!: string;

  @Field(() => DecimalScalar)
  @Access('assignment:read-pay-rate')
  doubleTimePayMultiplier!: string;

  @Field(() => DecimalScalar)
  @Access('assignment:read-bill-rate')
  doubleTimeBillMultiplier!: string;

  @Field(() => DecimalScalar, { description: 'What comes on top of pay, percent of it.' })
  @Access('assignment:read-margin')
  burdenPercent!: string;

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

  @Field(() => Int, { nullable: true, description: 'Direct hire.' })
  guaranteeDays!: number | null;

  @Field(() => String, { nullable: true, description: 'The client’s purchase order.' })
  poNumber!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until an invoice is due.' })
  @Access('assignment:read-bill-rate')
  paymentTermsDays!: number | null;

  @Field(() => WorkSchedule, { nullable: true })
  schedule!: WorkSchedule | null;

  @Field(() => Margin, {
    nullable: true,
    description: 'Of a regular hour; none without both rates.',
  })
  @Computed<AssignmentEntity>({ needs: marginNeeds, from: (row) => marginOfTerms(row) })
  @Access('assignment:read-margin')
  margin!: Margin | null;

  @Field(() => Worker, { description: 'Who works on it, by name alone.' })
  @Nested<CandidateEntity>({ child: 'id', parent: 'candidateId' })
  worker!: Relation<Worker>;

  @Field(() => Workplace, { description: 'Where to go and whom to see, also for the employee.' })
  @Computed<AssignmentEntity, Workplace>({
    needs: ['id'],
    load: workplacesOfPage,
    from: (_row, _ctx, workplace) => workplace,
  })
  workplace!: Workplace;

  @Field(() => PeriodKindEnum, { description: 'For which periods its timesheets are begun.' })
  @Computed<AssignmentEntity, PeriodKind>({
    needs: ['id', 'clientId'],
    load: timesheetPeriodsOfPage,
    from: (_row, _ctx, period) => period,
  })
  @Access('timesheet:write', 'expense:write')
  timesheetPeriod!: PeriodKind;

  @Field(() => Client)
  @Access('client:read')
  client!: Relation<Client>;

  @Field(() => Candidate)
  @Access('candidate:read')
  candidate!: Relation<Candidate>;

  @Field(() => Employee, { nullable: true, description: 'None until the candidate is hired.' })
  @Access('employee:read')
  employee!: Relation<Employee> | null;

  @Field(() => JobOrder, {
    nullable: true,
    description: 'None for a client’s contact who sees the assignment and not its order.',
  })
  @Access('job-order:read')
  jobOrder!: Relation<JobOrder> | null;

  @Field(() => Location, { nullable: true })
  @Access('location:read')
  location!: Relation<Location> | null;

  @Field(() => Contact, { nullable: true })
  @Access('contact:read')
  contact!: Relation<Contact> | null;

  @Field(() => String, { nullable: true, description: 'The contact, by name.' })
  @Computed<AssignmentEntity>({
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
  @Computed<AssignmentEntity>({
    needs: ['reportsTo.firstName', 'reportsTo.lastName'],
    from: ({ reportsTo }) => fullNameIfAny(reportsTo),
  })
  @Access('client:read')
  reportsToName!: string | null;

  @Field(() => Contact, { nullable: true, description: 'Who gets the invoices at the client.' })
  @Access('contact:read')
  billingContact!: Relation<Contact> | null;

  @Field(() => Placement)
  @Access('placement:read')
  placement!: Relation<Placement>;

  @Field(() => Account, { nullable: true })
  @Access('account:read')
  placedBy!: Relation<Account> | null;

  @Field(() => DateTimeScalar, { nullable: true })
  approvedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  @Access('assignment:update', 'account:read')
  endReason!: string | null;

  @Field(() => String, { nullable: true })
  @Access('assignment:update', 'account:read')
  endNote!: string | null;

  @Field(() => Int, { nullable: true, description: 'How the work was, from 1 to 5.' })
  @Access('assignment:update', 'account:read')
  performanceGrade!: number | null;

  @Field(() => Boolean, { nullable: true })
  @Access('assignment:update', 'account:read')
  wouldRehire!: boolean | null;

  @Field({ description: 'Whether its end gave its opening back to the job order.' })
  @Access('assignment:update', 'account:read')
  openingReturned!: boolean;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => Account, { nullable: true })
  @Access('account:read')
  createdBy!: Relation<Account> | null;

  @Field(() => DateTimeScalar)
  updatedAt!: string;

  @Field(() => Account, { nullable: true })
  @Access('account:read')
  updatedBy!: Relation<Account> | null;

  @Field(() => [AvailableAction], { description: 'What the viewer may do with it now.' })
  @Computed<AssignmentEntity, ExistingInvoice[]>({
    needs: factsNeeded,
    load: invoicesOfPage,
    from: (row, ctx, invoices = []) =>
      actionsOf(assignmentMachine, assignmentFacts(row, { today: ctx.today, invoices }), ctx),
  })
  actions!: AvailableAction[];

  @Timeline('assignment')
  timeline!: TimelineEvent[];
}

export const AssignmentConnection = connectionOf('Assignment', () => Assignment);
