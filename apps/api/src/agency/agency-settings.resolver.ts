import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { updateAgencySettings } from './agency-settings.commands.ts';
import { UpdateAgencySettingsInput, UpdateAgencySettingsResult } from './agency-settings.input.ts';
import { Access } from '../graphql/access/access.ts';
import type { SignedInContext } from '../server/context.ts';

/** They are read with the viewer’s agency. */
@Resolver()
export class AgencySettingsResolver {
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
