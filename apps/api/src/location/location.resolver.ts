import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { createLocation, updateLocation } from './location.commands.ts';
import {
  CreateLocationInput,
  CreateLocationResult,
  UpdateLocationInput,
  UpdateLocationResult,
} from './location.input.ts';
import { LocationArgs, locations } from './location.queries.ts';
import { Location, LocationConnection } from './location.type.ts';
import { Access } from '../graphql/access/access.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class LocationResolver {
  @Query(() => LocationConnection, { description: 'The locations of the agency.' })
  @Access('location:read')
  locations(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => LocationArgs) args: LocationArgs,
  ) {
    return readConnection(ctx, info, locations, args);
  }

  @Query(() => Location, { nullable: true, description: 'One location; null when there is none.' })
  @Access('location:read')
  location(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Mutation(() => CreateLocationResult, { description: 'Adds a location.' })
  @Access('location:write')
  createLocation(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateLocationInput) input: CreateLocationInput,
  ) {
    return createLocation(ctx, input);
  }

  @Mutation(() => UpdateLocationResult, { description: 'Changes a location.' })
  @Access('location:write')
  updateLocation(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateLocationInput) input: UpdateLocationInput,
  ) {
    return updateLocation(ctx, input);
  }
}
