import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { CandidateEntity } from './candidate.entity.ts';
import type { EmployeeEntity } from '../employee/employee.entity.ts';
import { Employee } from '../employee/employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { connectionOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Nested, Reads } from '../graphql/read/bindings.ts';

export const CandidateStatusEnum = enumOf(
  'CandidateStatus',
  'Whether and how a candidate may be placed.',
  candidateStatusLabels,
);

@ObjectType({ description: 'A person who may be placed.', implements: Node })
@Reads(() => CandidateEntity, { rows: 'candidate', scope: { employeeId: 'employee.id' } })
@Access('candidate:read')
export class Candidate {
  @Field(() => Int, {
    description: 'Goes up with every change; a change is told the version it saw.',
  })
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
    from: ({ firstName, lastName }) => `${firstName} ${lastName}`,
  })
  fullName!: string;

  @Field(() => CandidateStatusEnum)
  status!: CandidateStatus;

  @Field(() => Employee, { nullable: true, description: 'None until hired.' })
  @Nested<EmployeeEntity>({ child: 'candidateId' })
  @Access('employee:read')
  employee!: Relation<Employee> | null;
}

export const CandidateConnection = connectionOf('Candidate', () => Candidate);
