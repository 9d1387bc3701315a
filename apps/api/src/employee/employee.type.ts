import { employeeMachine, type EmployeeFacts } from '@stint/domain/employee/employee.machine.ts';
import { employeeStatusLabels, type EmployeeStatus } from '@stint/domain/employee/employee.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { activeAssignmentsOfPage, employeeFacts } from './employee-facts.ts';
import { EmployeeEntity } from './employee.entity.ts';
import type { AssignmentEntity } from '../assignment/assignment.entity.ts';
import { type Assignment, AssignmentConnection } from '../assignment/assignment.type.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { actionsOf } from '../graphql/available-actions.ts';
import { type Connection, connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';
import { AvailableAction } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { timelineOf } from '../history/timeline.queries.ts';
import { TimelineEvent } from '../history/timeline.type.ts';

export const EmployeeStatusEnum = enumOf(
  'EmployeeStatus',
  'Whether a person is employed by the agency now.',
  employeeStatusLabels,
);

@ObjectType({ description: 'A hired candidate.', implements: Node })
@Reads(() => EmployeeEntity, { rows: 'employee' })
@Access('employee:read')
export class Employee {
  @Field(() => Int, {
    description: 'Goes up with every change; a change is told the version it saw.',
  })
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

  @Field(() => [AvailableAction], { description: 'What the viewer may do with it now.' })
  @Computed<EmployeeEntity, EmployeeFacts['activeAssignments']>({
    needs: [
      'candidateId',
      'status',
      'hiredOn',
      'terminatedOn',
      'candidate.firstName',
      'candidate.lastName',
      'candidate.status',
    ],
    load: activeAssignmentsOfPage,
    from: (row, ctx, activeAssignments = []) =>
      actionsOf(employeeMachine, employeeFacts(row, { today: ctx.today, activeAssignments }), ctx),
  })
  actions!: AvailableAction[];

  @Field(() => [TimelineEvent], { description: 'Its history, the newest first.' })
  @Computed<EmployeeEntity, TimelineEvent[]>({
    needs: ['version'],
    load: timelineOf('employee'),
    from: (_row, _ctx, events = []) => events,
  })
  @Access('timeline:read')
  timeline!: TimelineEvent[];
}

export const EmployeeConnection = connectionOf('Employee', () => Employee);
