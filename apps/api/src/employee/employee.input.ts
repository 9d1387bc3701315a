import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { z } from 'zod';
import { Employee } from './employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Preview, Previewed } from '../graphql/bulk-result.ts';
import { businessDate, recordId } from '../graphql/parse-input.ts';
import { text } from '../graphql/text-input.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { resultOf } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';

@InputType({ description: 'Ends an employment.' })
@Access('employee:terminate')
export class TerminateEmployeeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => DateScalar, { description: 'Last day of the employment.' })
  terminatedOn!: string;

  @Field({ description: 'Kept in the history.' })
  reason!: string;
}

@InputType({ description: 'Employs somebody again.' })
@Access('employee:terminate')
export class RehireEmployeeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => DateScalar, { description: 'First day of the new employment.' })
  hiredOn!: string;
}

const seen = { id: recordId('Employee'), version: z.number() };

/** Both inputs, as the change of an employment that they ask for. */
export const terminateEmployeeSchema = z
  .object({ ...seen, terminatedOn: businessDate, reason: text(2000) })
  .transform(({ id, version, ...input }) => ({ id, version, action: 'terminate' as const, input }));

export const rehireEmployeeSchema = z
  .object({ ...seen, hiredOn: businessDate })
  .transform(({ id, version, ...input }) => ({ id, version, action: 'rehire' as const, input }));

@ObjectType({
  description: 'What would become of an employment. Nothing is written.',
  implements: Preview,
})
@Access('employee:terminate')
export class EmploymentPreview extends Previewed {}

@ObjectType({ description: 'The employment has changed.' })
@Access('employee:terminate')
export class EmployeeUpdated {
  @Field(() => Employee)
  @ReadById()
  employee!: Relation<Employee> | string;

  @Field(() => ID, { description: 'What `undo` asks for.' })
  changeSetId!: string;
}

export const EmployeeResult = resultOf('EmployeeResult', 'Changed, or why not.', EmployeeUpdated);
