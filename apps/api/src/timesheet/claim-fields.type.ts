import {
  type BillingStatus,
  billingStatusLabels,
  type ClaimStatus,
  claimStatusLabels,
  type PayrollStatus,
  payrollStatusLabels,
} from '@stint/domain/timesheet/claim.ts';
import type { ApprovalMode } from '@stint/domain/timesheet/approval-mode.ts';
import { type DecidedVia, decidedViaLabels } from '@stint/domain/timesheet/decided-via.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { Account } from '../account/account.type.ts';
import { AssignedWork } from '../assignment/assigned-work.type.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { Assignment } from '../assignment/assignment.type.ts';
import { Employee } from '../employee/employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Nested } from '../graphql/read/bindings.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';
import { ApprovalModeEnum } from '../time-settings/approval-mode.type.ts';

export const ClaimStatusEnum = enumOf(
  'ClaimStatus',
  'Where a timesheet or an expense report stands. Billing and payroll are told beside it.',
  claimStatusLabels,
);

export const BillingStatusEnum = enumOf(
  'BillingStatus',
  'Where it stands on the ledger of billing.',
  billingStatusLabels,
);

export const PayrollStatusEnum = enumOf(
  'PayrollStatus',
  'Where it stands on the ledger of payroll.',
  payrollStatusLabels,
);

export const DecidedViaEnum = enumOf(
  'DecidedVia',
  'As whom somebody approved or rejected.',
  decidedViaLabels,
);

/** What the graph shows of timesheets and of expense reports alike. */
@ObjectType()
export abstract class ClaimFields {
  @Version()
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field(() => ClaimStatusEnum)
  status!: ClaimStatus;

  @Field(() => DateScalar, { description: 'Its first day, at the location.' })
  startDate!: string;

  @Field(() => DateScalar, { description: 'Its last day, at the location.' })
  endDate!: string;

  @Field(() => ApprovalModeEnum, { description: 'Who approves it, as it was when it was begun.' })
  approvalMode!: ApprovalMode;

  @Field(() => BillingStatusEnum)
  @Access('invoice:read')
  billingStatus!: BillingStatus;

  @Field(() => PayrollStatusEnum)
  @Access('payroll:export')
  payrollStatus!: PayrollStatus;

  @Field(() => AssignedWork, { description: 'Whose work it is, as what, and where.' })
  @Nested<AssignmentEntity>({ child: 'id', parent: 'assignmentId' })
  work!: Relation<AssignedWork>;

  @Field(() => Assignment, { nullable: true, description: 'None for those who do not see it.' })
  @Access('assignment:read')
  assignment!: Relation<Assignment> | null;

  @Field(() => Employee)
  @Access('employee:read')
  employee!: Relation<Employee>;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When somebody was last reminded of it.',
  })
  @Access('account:read')
  remindedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when others are asked to approve it.',
  })
  escalatedOn!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was approved or rejected.',
  })
  decidedAt!: string | null;

  @Field(() => DecidedViaEnum, { nullable: true })
  decidedVia!: DecidedVia | null;

  @Field(() => Account, { nullable: true, description: 'Who approved or rejected it.' })
  @Access('account:read')
  decidedBy!: Relation<Account> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was rejected, disputed, or voided.',
  })
  reason!: string | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;
}
