import { employeeStatusLabels, type EmployeeStatus } from '@stint/domain/employee/employee.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { EmployeeEntity } from './employee.entity.ts';
import { Candidate } from '../candidate/candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Reads } from '../graphql/read/bindings.ts';
import { DateScalar } from '../graphql/scalars.ts';

export const EmployeeStatusEnum = enumOf(
  'EmployeeStatus',
  'Whether somebody is employed.',
  employeeStatusLabels,
);

@ObjectType({ description: 'A hired candidate.', implements: Node })
@Reads(() => EmployeeEntity, { rows: 'employee' })
@Access('employee:read')
export class Employee {
  @Field(() => Int, { description: 'Goes up with every change; a change is told the version it saw.' })
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field(() => EmployeeStatusEnum)
  status!: EmployeeStatus;

  @Field(() => DateScalar)
  hiredOn!: string;

  @Field(() => DateScalar, { nullable: true })
  terminatedOn!: string | null;

  @Field(() => Candidate)
  @Access('candidate:read')
  candidate!: Relation<Candidate>;
}

export const EmployeeConnection = connectionOf('Employee', () => Employee);
