import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { createClient, updateClient } from './client.commands.ts';
import {
  CreateClientInput,
  CreateClientResult,
  UpdateClientInput,
  UpdateClientResult,
} from './client.input.ts';
import { ClientArgs, clients } from './client.queries.ts';
import { Client, ClientConnection } from './client.type.ts';
import { Access } from '../graphql/access/access.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class ClientResolver {
  @Query(() => ClientConnection, { description: 'The clients of the agency.' })
  @Access('client:read')
  clients(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ClientArgs) args: ClientArgs,
  ) {
    return readConnection(ctx, info, clients, args);
  }

  @Query(() => Client, { nullable: true, description: 'One client; null when there is none.' })
  @Access('client:read')
  client(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Mutation(() => CreateClientResult, { description: 'Adds a client.' })
  @Access('client:write')
  createClient(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateClientInput) input: CreateClientInput,
  ) {
    return createClient(ctx, input);
  }

  @Mutation(() => UpdateClientResult, { description: 'Changes a client.' })
  @Access('client:write')
  updateClient(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateClientInput) input: UpdateClientInput,
  ) {
    return updateClient(ctx, input);
  }
}
