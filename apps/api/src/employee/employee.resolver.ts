import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { rehireEmployee, terminateEmployee } from './employee.commands.ts';
import {
  EmployeeResult,
  EmploymentPreview,
  RehireEmployeeInput,
  TerminateEmployeeInput,
} from './employee.input.ts';
import { previewRehireEmployee, previewTerminateEmployee } from './employee.commands.ts';
import { Access } from '../graphql/access/access.ts';
import type { SignedInContext } from '../context/request-context.ts';

@Resolver()
export class EmployeeResolver {
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
