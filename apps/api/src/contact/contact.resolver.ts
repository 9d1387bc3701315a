import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { createContact, updateContact } from './contact.commands.ts';
import {
  CreateContactInput,
  CreateContactResult,
  UpdateContactInput,
  UpdateContactResult,
} from './contact.input.ts';
import { ContactArgs, contacts } from './contact.queries.ts';
import { Contact, ContactConnection } from './contact.type.ts';
import { Access } from '../graphql/access/access.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class ContactResolver {
  @Query(() => ContactConnection, { description: 'The contacts of the agency.' })
  @Access('contact:read')
  contacts(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ContactArgs) args: ContactArgs,
  ) {
    return readConnection(ctx, info, contacts, args);
  }

  @Query(() => Contact, { nullable: true, description: 'One contact; null when there is none.' })
  @Access('contact:read')
  contact(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Mutation(() => CreateContactResult, { description: 'Adds a contact.' })
  @Access('contact:write')
  createContact(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateContactInput) input: CreateContactInput,
  ) {
    return createContact(ctx, input);
  }

  @Mutation(() => UpdateContactResult, { description: 'Changes a contact.' })
  @Access('contact:write')
  updateContact(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateContactInput) input: UpdateContactInput,
  ) {
    return updateContact(ctx, input);
  }
}
