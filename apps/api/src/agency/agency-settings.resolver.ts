import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { updateAgencySettings } from './agency-settings.commands.ts';
import { UpdateAgencySettingsInput, UpdateAgencySettingsResult } from './agency-settings.input.ts';
import { AgencySettings } from './agency-settings.type.ts';
import { Access } from '../graphql/access/access.ts';
import { readByUuid } from '../graphql/read/read.ts';
import type { SignedInContext } from '../context/request-context.ts';

@Resolver()
export class AgencySettingsResolver {
  @Query(() => AgencySettings, { description: 'How the viewer’s agency has set up its rules.' })
  @Access('account:read')
  agencySettings(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return readByUuid(ctx, info, ctx.agency.id);
  }

  @Mutation(() => UpdateAgencySettingsResult, {
    description: 'Changes how the agency has set up its rules.',
  })
  @Access('agency:configure')
  updateAgencySettings(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateAgencySettingsInput) input: UpdateAgencySettingsInput,
  ) {
    return updateAgencySettings(ctx, input);
  }
}
