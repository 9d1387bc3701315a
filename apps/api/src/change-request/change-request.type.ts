import {
  changeRequestStatusLabels,
  type ChangeRequestStatus,
} from '@stint/domain/change-request/change-request.ts';
import {
  employeeDataSectionLabels,
  type EmployeeDataSection,
  sectionRules,
} from '@stint/domain/employee-data/employee-data.ts';
import { shownChanges } from '@stint/domain/employee-data/shown-fields.ts';
import { term } from '@stint/domain/messages/value.ts';
import { fullName } from '@stint/domain/record/full-name.ts';
import { renderTerm } from '@stint/messages/render.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ChangeRequestEntity } from './change-request.entity.ts';
import { changeRequestKind } from './change-request.kind.ts';
import { requestedChange } from './requested-change.ts';
import { Account } from '../account/account.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Employee } from '../employee/employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { shownText } from '../graphql/shown-parts.ts';
import { Version } from '../graphql/version-field.ts';
import { columnLabel } from '../history/timeline-words.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Actions } from '../write/actions-field.ts';

export const ChangeRequestStatusEnum = enumOf(
  'ChangeRequestStatus',
  'What has become of a change that an employee asks for.',
  changeRequestStatusLabels,
);

export const EmployeeDataSectionEnum = enumOf(
  'EmployeeDataSection',
  'HR data that an employee may ask to change.',
  employeeDataSectionLabels,
);

@ObjectType({
  description: 'A field as it was and as it is to be, for people. Numbers are masked.',
})
@Access('change-request:read')
export class RequestedFieldChange {
  @Field({ description: 'For programs, such as `account_1`.' })
  field!: string;

  @Field()
  label!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ description: 'A change of HR data that an employee asks for.', implements: Node })
@Reads(() => ChangeRequestEntity, { rows: 'changeRequest' })
@Access('change-request:read')
export class ChangeRequest {
  @Version()
  version!: number;

  @Field(() => EmployeeDataSectionEnum)
  section!: EmployeeDataSection;

  @Field({ description: 'What people call the section.' })
  @Computed<ChangeRequestEntity>({
    needs: ['section'],
    from: ({ section }, { language }) =>
      renderTerm(
        language,
        term('employee data section', employeeDataSectionLabels, section as EmployeeDataSection),
      ),
  })
  sectionLabel!: string;

  @Field(() => ChangeRequestStatusEnum)
  status!: ChangeRequestStatus;

  @Field(() => Employee, { description: 'Whose data it is.' })
  @Access('employee:read')
  employee!: Relation<Employee>;

  @Field({ description: 'Whose data it is, by name.' })
  @Computed<ChangeRequestEntity>({
    needs: ['employee.candidate.firstName', 'employee.candidate.lastName'],
    from: ({ employee }) => fullName(employee!.candidate!),
  })
  employeeName!: string;

  @Field(() => [RequestedFieldChange], {
    description:
      'What differs, with the value when it was asked for, or when it was compared again. Empty without the permission to see the section.',
  })
  @Computed<ChangeRequestEntity>({
    needs: ['id', 'employeeId', 'section', 'before', 'after'],
    from: (row, ctx) => fieldChanges(row, ctx),
  })
  changes!: RequestedFieldChange[];

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: string | null;

  @Field(() => Account, { nullable: true })
  @Access('account:read')
  decidedBy!: Relation<Account> | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason!: string | null;

  @Actions(changeRequestKind)
  actions!: AvailableAction[];

  @Timeline('change_request')
  timeline!: TimelineEvent[];
}

function fieldChanges(row: ChangeRequestEntity, ctx: RequestContext): RequestedFieldChange[] {
  if (!ctx.permissions.has(sectionRules[row.section as EmployeeDataSection].read)) return [];
  const { before, after } = requestedChange(ctx, row);
  return shownChanges(before, after).map((change) => ({
    field: change.field,
    label: columnLabel(ctx.language, change.field),
    before: shownText(ctx.language, change.before),
    after: shownText(ctx.language, change.after),
  }));
}
