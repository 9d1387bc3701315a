import {
  type ApprovalAccess as ApprovalAccessCode,
  approvalAccessLabels,
  type EmployeePortalSection,
  employeePortalSectionLabels,
  type JobOrderAccess as JobOrderAccessCode,
  jobOrderAccessLabels,
  type VisibilityScope,
  visibilityScopeLabels,
} from '@stint/domain/access/preferences.ts';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';

export const EmployeePortalSectionEnum = enumOf(
  'EmployeePortalSection',
  'A part of the employee portal.',
  employeePortalSectionLabels,
);
export const VisibilityScopeEnum = enumOf(
  'VisibilityScope',
  'Which assignments of the client a contact sees, and which timesheets and expenses.',
  visibilityScopeLabels,
);
export const JobOrderAccess = enumOf(
  'JobOrderAccess',
  'What a contact may do with job orders.',
  jobOrderAccessLabels,
);
export const ApprovalAccess = enumOf(
  'ApprovalAccess',
  'What a contact may do with timesheets or expenses.',
  approvalAccessLabels,
);

@ObjectType({
  description: 'What an employee sees of the employee portal. What is off is not there.',
})
@Access('account:manage')
export class EmployeePortalPreferences {
  @Field(() => [EmployeePortalSectionEnum])
  sections!: readonly EmployeePortalSection[];

  @Field(() => String, {
    nullable: true,
    description: 'Accepted with each timesheet that is submitted, and kept with it.',
  })
  timesheetDisclaimer!: string | null;
}

@ObjectType({ description: 'Job orders in the client portal.' })
@Access('account:manage')
export class JobOrderPreferences {
  @Field(() => JobOrderAccess)
  access!: JobOrderAccessCode;

  @Field({ description: 'Only those on which this person is the contact.' })
  showForThisContactOnly!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The account of the staff that owns what this contact submits.',
  })
  ownerId!: string | null;

  @Field({ description: 'Whether the owner is sent a mail for each new job order.' })
  mailOwner!: boolean;
}

@ObjectType({ description: 'Timesheets or expenses in the client portal.' })
@Access('account:manage')
export class ApprovalPreferences {
  @Field(() => ApprovalAccess)
  access!: ApprovalAccessCode;

  @Field(() => VisibilityScopeEnum, { description: 'Of which assignments.' })
  scope!: VisibilityScope;

  @Field(() => String, {
    nullable: true,
    description: 'Accepted with each approval, and kept with it.',
  })
  disclaimer!: string | null;

  @Field({
    description: 'Whether mail about pending approvals is sent, where this person is the contact.',
  })
  mailPending!: boolean;
}

@ObjectType({ description: 'Which reports of the client portal a contact may run.' })
@Access('account:manage')
export class ReportPreferences {
  @Field()
  timesheets!: boolean;

  @Field()
  assignments!: boolean;
}

@ObjectType({ description: 'What a contact sees of the client portal. What is off is not there.' })
@Access('account:manage')
export class ClientPortalPreferences {
  @Field(() => JobOrderPreferences)
  jobOrders!: JobOrderPreferences;

  @Field(() => VisibilityScopeEnum, {
    nullable: true,
    description: 'Which assignments; null: the section is off.',
  })
  assignments!: VisibilityScope | null;

  @Field(() => ApprovalPreferences)
  timesheets!: ApprovalPreferences;

  @Field(() => ApprovalPreferences)
  expenses!: ApprovalPreferences;

  @Field({ description: 'Outstanding invoices and bill rates.' })
  billingManagement!: boolean;

  @Field(() => ReportPreferences)
  reports!: ReportPreferences;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only rows of these locations are seen; null: of all.',
  })
  locationIds!: readonly string[] | null;
}
