import { employeeStatusLabels, type EmployeeStatus } from '@stint/domain/employee/employee.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { EmployeeEntity } from './employee.entity.ts';
import { employeeKind } from './employee.kind.ts';
import type { AccountEntity } from '../account/account.entity.ts';
import { type AccountEligibility, Eligibility } from '../account/account-eligibility.type.ts';
import { Account } from '../account/account.type.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { type Assignment, AssignmentConnection } from '../assignment/assignment.type.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import type { Connection } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Nested, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Actions } from '../write/actions-field.ts';
import { Version } from '../graphql/version-field.ts';
import { toldOfSections } from './told-of-sections.ts';
import { personLabel } from '../record/subject-labels.ts';

export const EmployeeStatusEnum = enumOf(
  'EmployeeStatus',
  'Whether a person is employed by the agency now.',
  employeeStatusLabels,
);

@ObjectType({ description: 'A hired candidate.', implements: Node })
@Reads(() => EmployeeEntity, {
  rows: 'employee',
  label: personLabel('candidate.'),
  history: toldOfSections,
})
@Access('employee:read')
export class Employee {
  @Version()
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field(() => EmployeeStatusEnum)
  status!: EmployeeStatus;

  @Field(() => DateScalar)
  hiredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the employment.' })
  terminatedOn!: string | null;

  @Field(() => Candidate, { description: 'Whose name and data they are.' })
  @Access('candidate:read')
  candidate!: Relation<Candidate>;

  @Field(() => AssignmentConnection, { description: 'The newest first.' })
  @Nested<AssignmentEntity>({ child: 'employeeId', orderBy: ['number'], descending: true })
  @Access('assignment:read')
  assignments!: Connection<Assignment>;

  @Field(() => Account, { nullable: true, description: 'For signing in to the employee portal.' })
  @Nested<AccountEntity>({ child: 'employeeId' })
  @Access('account:manage')
  account!: Relation<Account> | null;

  @Eligibility('employee')
  accountEligibility!: AccountEligibility;

  @Actions(employeeKind)
  actions!: AvailableAction[];

  @Timeline('employee')
  timeline!: TimelineEvent[];
}
