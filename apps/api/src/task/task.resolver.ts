import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { createTask, updateTask } from './task.commands.ts';
import {
  CreateTaskInput,
  CreateTaskResult,
  UpdateTaskInput,
  UpdateTaskResult,
} from './task.input.ts';
import { TaskArgs, tasks } from './task.queries.ts';
import { Task, TaskConnection } from './task.type.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';

@Resolver()
export class TaskResolver {
  @Query(() => TaskConnection, { description: 'The tasks of the agency, what is due first.' })
  @Access('task:read')
  tasks(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TaskArgs) args: TaskArgs,
  ) {
    return readConnection(ctx, info, tasks, args);
  }

  @Query(() => Task, { nullable: true, description: 'One task; null when there is none.' })
  @Access('task:read')
  task(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Mutation(() => CreateTaskResult, { description: 'Makes a task, about a record or about none.' })
  @Access('task:write')
  createTask(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateTaskInput) input: CreateTaskInput,
  ) {
    return createTask(ctx, input);
  }

  @Mutation(() => UpdateTaskResult, { description: 'Changes an open task.' })
  @Access('task:write')
  updateTask(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateTaskInput) input: UpdateTaskInput,
  ) {
    return updateTask(ctx, input);
  }
}
