import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { rehireEmployee, terminateEmployee } from './employee.commands.ts';
import {
  EmployeeResult,
  EmploymentPreview,
  RehireEmployeeInput,
  TerminateEmployeeInput,
} from './employee.input.ts';
import { EmployeeArgs, employees } from './employee.queries.ts';
import { Employee, EmployeeConnection } from './employee.type.ts';
import { previewRehireEmployee, previewTerminateEmployee } from './employee.commands.ts';
import { Access } from '../graphql/access/access.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class EmployeeResolver {
  @Query(() => EmployeeConnection, { description: 'Employees that the viewer may see.' })
  @Access('employee:read')
  employees(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => EmployeeArgs) args: EmployeeArgs,
  ) {
    return readConnection(ctx, info, employees, args);
  }

  @Query(() => Employee, { nullable: true, description: 'One employee; null when there is none.' })
  @Access('employee:read')
  employee(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Query(() => EmploymentPreview, { description: 'What `terminateEmployee` would do.' })
  @Access('employee:terminate')
  previewTerminateEmployee(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => TerminateEmployeeInput) input: TerminateEmployeeInput,
  ) {
    return previewTerminateEmployee(ctx, input);
  }

  @Query(() => EmploymentPreview, { description: 'What `rehireEmployee` would do.' })
  @Access('employee:terminate')
  previewRehireEmployee(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => RehireEmployeeInput) input: RehireEmployeeInput,
  ) {
    return previewRehireEmployee(ctx, input);
  }

  @Mutation(() => EmployeeResult, { description: 'Ends an employment.' })
  @Access('employee:terminate')
  terminateEmployee(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => TerminateEmployeeInput) input: TerminateEmployeeInput,
  ) {
    return terminateEmployee(ctx, input);
  }

  @Mutation(() => EmployeeResult, { description: 'Employs somebody again who had left.' })
  @Access('employee:terminate')
  rehireEmployee(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => RehireEmployeeInput) input: RehireEmployeeInput,
  ) {
    return rehireEmployee(ctx, input);
  }
}
