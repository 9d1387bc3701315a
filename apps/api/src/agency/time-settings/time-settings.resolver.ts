import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { updateTimeSettings } from './time-settings.commands.ts';
import { UpdateTimeSettingsInput, UpdateTimeSettingsResult } from './time-settings.input.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { Access } from '../../graphql/access/access.ts';

@Resolver()
export class AgencyTimeSettingsResolver {
  @Mutation(() => UpdateTimeSettingsResult, {
    description: 'Changes what the agency has set about time and expenses.',
  })
  @Access('agency:configure')
  updateTimeSettings(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateTimeSettingsInput) input: UpdateTimeSettingsInput,
  ) {
    return updateTimeSettings(ctx, input);
  }
}
