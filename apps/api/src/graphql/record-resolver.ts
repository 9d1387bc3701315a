import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, type ClassType, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf } from './connection.ts';
import { inCamelCase, inWords } from './names.ts';
import { addOperation } from './operation.ts';
import { readConnection, readOne } from './read/read.ts';
import type { RecordList } from './record-list.ts';
import type { resultOf } from './results.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

/** A mutation that takes one input. */
export interface RecordMutation {
  /** In the graph: `createTask`. */
  name: string;
  description: string;
  access: PermissionName;
  input: ClassType;
  result: ReturnType<typeof resultOf>;
  run: (ctx: SignedInContext, input: never) => Promise<unknown>;
}

/** What the graph offers of every record of a kind; what is special has a resolver of its own. */
export interface RecordOperations {
  /** The type in the graph, whose class has its name. */
  type: ClassType;
  list: RecordList;
  /** Whether there is a query for one record by its id. */
  one?: boolean;
  /** Those that create and change one. */
  commands?: { mutations: readonly RecordMutation[] };
}

/** The resolver of these: `tasks`, `task(id)`, `createTask` and `updateTask`. */
export function recordResolver({
  type,
  list,
  one = true,
  commands,
}: RecordOperations): NewableFunction {
  @Resolver()
  // oxlint-disable-next-line typescript/no-extraneous-class -- its methods are added below
  class RecordResolver {}

  const connection = connectionOf(type.name, () => type);
  addOperation(RecordResolver, {
    name: list.name,
    kind: Query(() => connection, { description: list.description }),
    access: [list.access],
    parameters: [Ctx(), Info(), Args(() => list.Args)],
    run: (ctx: RequestContext, info: GraphQLResolveInfo, args: InstanceType<RecordList['Args']>) =>
      readConnection(ctx, info, list, args),
  });
  if (one) {
    const description = `One ${inWords(type.name)}; null when there is none.`;
    addOperation(RecordResolver, {
      name: inCamelCase(type.name),
      kind: Query(() => type, { nullable: true, description }),
      access: [list.access],
      parameters: [Ctx(), Info(), Arg('id', () => ID)],
      run: (ctx: RequestContext, info: GraphQLResolveInfo, id: string) => readOne(ctx, info, id),
    });
  }
  for (const { name, description, access, input, result, run } of commands?.mutations ?? []) {
    addOperation(RecordResolver, {
      name,
      kind: Mutation(() => result, { description }),
      access: [access],
      parameters: [Ctx(), Arg('input', () => input)],
      run,
    });
  }
  return RecordResolver;
}
