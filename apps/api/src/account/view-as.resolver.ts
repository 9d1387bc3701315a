import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import {
  previewClientPortalPreferences,
  previewContactAccount,
} from './preferences-preview.queries.ts';
import {
  PreviewClientPortalPreferencesInput,
  PreviewContactAccountInput,
  PreviewPreferencesResult,
} from './preferences-preview.type.ts';
import { viewAs } from './view-as.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';
import { Access } from '../graphql/access/access.ts';
import { parseId } from '../graphql/parse-input.ts';
import { InvalidInput, resultOf } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';

@ObjectType({ description: 'This browser sees a portal as an account does, for half an hour.' })
@Access('account:manage')
export class ViewingAs {
  @Field({ description: 'The path of the portal to open, such as /portal.' })
  path!: string;
}

const ViewAsResult = resultOf('ViewAsResult', 'The portal to open, or why not.', ViewingAs);

@Resolver()
export class ViewAsResolver {
  @Query(() => PreviewPreferencesResult, {
    description: 'What a contact would see with other preferences, against what they see now.',
  })
  @Access('account:manage')
  previewClientPortalPreferences(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => PreviewClientPortalPreferencesInput)
    input: PreviewClientPortalPreferencesInput,
  ) {
    return previewClientPortalPreferences(ctx, input);
  }

  @Query(() => PreviewPreferencesResult, {
    description: 'What a contact who has no account would see with one of these preferences.',
  })
  @Access('account:manage')
  previewContactAccount(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => PreviewContactAccountInput) input: PreviewContactAccountInput,
  ) {
    return previewContactAccount(ctx, input);
  }

  @Mutation(() => ViewAsResult, {
    description:
      'Opens a portal as an account sees it, read-only, in this browser. The account’s history says so.',
  })
  @Access('account:manage')
  async viewAs(
    @Ctx() ctx: SignedInContext & { channel: SignInChannel },
    @Arg('accountId', () => ID) id: string,
  ) {
    const accountId = parseId('Account', { accountId: id });
    if (accountId instanceof InvalidInput) return accountId;
    const viewing = await viewAs(ctx, accountId);
    if (isRefusal(viewing)) return viewing;
    return Object.assign(new ViewingAs(), { path: `/${viewing.door}` });
  }
}
