import {
  employeePortalSectionLabels,
  type EmployeePortalSection,
  visibilityScopeLabels,
  type VisibilityScope,
} from '@stint/domain/access/preferences.ts';
import { LONGEST_DISCLAIMER, MOST_LOCATIONS } from '@stint/domain/access/preference-rules.ts';
import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import {
  ApprovalAccess,
  EmployeePortalSectionEnum,
  JobOrderAccess,
  VisibilityScopeEnum,
} from './portal-preferences.type.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { text } from '../graphql/text-input.ts';

@InputType({ description: 'What an employee sees of the employee portal.' })
@Access('account:manage')
export class EmployeePortalPreferencesInput {
  @Field(() => [EmployeePortalSectionEnum])
  sections!: EmployeePortalSection[];

  @Field(() => String, { nullable: true })
  timesheetDisclaimer?: string | null;
}

@InputType({ description: 'Job orders in the client portal.' })
@Access('account:manage')
export class JobOrderPreferencesInput {
  @Field(() => JobOrderAccess)
  access!: keyof typeof JobOrderAccess;

  @Field()
  showForThisContactOnly!: boolean;

  @Field(() => ID, { nullable: true, description: 'Staff; has to be chosen for CREATE.' })
  ownerId?: string | null;

  @Field({ description: 'Needs a mail address on the owner’s account.' })
  mailOwner!: boolean;
}

@InputType({ description: 'Timesheets or expenses in the client portal.' })
@Access('account:manage')
export class ApprovalPreferencesInput {
  @Field(() => ApprovalAccess)
  access!: keyof typeof ApprovalAccess;

  @Field(() => VisibilityScopeEnum)
  scope!: VisibilityScope;

  @Field(() => String, { nullable: true })
  disclaimer?: string | null;

  @Field()
  mailPending!: boolean;
}

@InputType({ description: 'Reports of the client portal; each needs its section.' })
@Access('account:manage')
export class ReportPreferencesInput {
  @Field()
  timesheets!: boolean;

  @Field()
  assignments!: boolean;
}

@InputType({ description: 'What a contact sees of the client portal.' })
@Access('account:manage')
export class ClientPortalPreferencesInput {
  @Field(() => JobOrderPreferencesInput)
  jobOrders!: JobOrderPreferencesInput;

  @Field(() => VisibilityScopeEnum, { nullable: true, description: 'Null: the section is off.' })
  assignments?: VisibilityScope | null;

  @Field(() => ApprovalPreferencesInput)
  timesheets!: ApprovalPreferencesInput;

  @Field(() => ApprovalPreferencesInput)
  expenses!: ApprovalPreferencesInput;

  @Field()
  billingManagement!: boolean;

  @Field(() => ReportPreferencesInput)
  reports!: ReportPreferencesInput;

  @Field(() => [ID], {
    nullable: true,
    description: 'Locations of the contact’s client; null: not limited.',
  })
  locationIds?: string[] | null;
}

const disclaimer = text(LONGEST_DISCLAIMER)
  .nullish()
  .transform((entered) => entered ?? null);

/** What is entered for an employee, as it is stored. */
export const employeePreferencesSchema = z.object({
  sections: z
    .array(z.enum(keysOf(employeePortalSectionLabels)))
    .max(100)
    .transform((sections) => [...new Set(sections)]),
  timesheetDisclaimer: disclaimer,
});

const scope = z.enum(keysOf(visibilityScopeLabels));
const approval = z.object({
  access: z.enum(keysOf(ApprovalAccess)),
  scope,
  disclaimer,
  mailPending: z.boolean(),
});

/** What is entered for a contact, as it is stored: `showBillAmounts` is a setting of the agency. */
export const clientPreferencesSchema = z.object({
  jobOrders: z.object({
    access: z.enum(keysOf(JobOrderAccess)),
    showForThisContactOnly: z.boolean(),
    ownerId: recordId('Account')
      .nullish()
      .transform((id) => id ?? null),
    mailOwner: z.boolean(),
  }),
  assignments: scope.nullish().transform((entered) => entered ?? ('NONE' as const)),
  timesheets: approval,
  expenses: approval,
  billingManagement: z.boolean(),
  reports: z.object({ timesheets: z.boolean(), assignments: z.boolean() }),
  locationIds: z
    .array(recordId('Location'))
    .min(1, problemText('CHOOSE_ONE', {}))
    .max(MOST_LOCATIONS, problemText('TOO_MANY', { most: MOST_LOCATIONS }))
    .nullish()
    .transform((ids) => (ids ? [...new Set(ids)] : null)),
});

function keysOf<Word extends string>(labels: Readonly<Record<Word, unknown>>): [Word, ...Word[]] {
  return Object.keys(labels) as [Word, ...Word[]];
}
