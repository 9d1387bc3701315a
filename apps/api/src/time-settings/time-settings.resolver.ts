import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { createClientTimeSettings, updateClientTimeSettings } from './time-settings.commands.ts';
import {
  clientSettingsPayloads,
  CreateClientTimeSettingsInput,
  UpdateClientTimeSettingsInput,
} from './time-settings.input.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';

@Resolver()
export class ClientTimeSettingsResolver {
  @Mutation(() => clientSettingsPayloads.CreateResult, {
    description: 'Sets for the first time what a client has otherwise about time and expenses.',
  })
  @Access('time-settings:write')
  createClientTimeSettings(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateClientTimeSettingsInput) input: CreateClientTimeSettingsInput,
  ) {
    return createClientTimeSettings(ctx, input);
  }

  @Mutation(() => clientSettingsPayloads.UpdateResult, {
    description: 'Changes what a client has otherwise about time and expenses.',
  })
  @Access('time-settings:write')
  updateClientTimeSettings(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateClientTimeSettingsInput) input: UpdateClientTimeSettingsInput,
  ) {
    return updateClientTimeSettings(ctx, input);
  }
}
