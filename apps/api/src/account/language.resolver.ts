import type { Locale } from '@stint/messages/locale.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { setLanguage } from './language.commands.ts';
import { Language } from './language.type.ts';
import { viewerOf } from './viewer.queries.ts';
import { Viewer } from './viewer.type.ts';
import { Access } from '../graphql/access/access.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { OpenSession } from '../context/open-session.ts';

@Resolver()
export class LanguageResolver {
  @Mutation(() => Viewer, {
    description:
      'Sets the language in which the viewer is addressed; null leaves it to the browser’s Accept-Language.',
  })
  @Access('person')
  async setLanguage(
    @Ctx() ctx: SignedInContext & { session: OpenSession },
    @Arg('language', () => Language, { nullable: true }) language: Locale | null = null,
  ): Promise<Viewer> {
    await setLanguage(ctx, language);
    const { session, now } = ctx;
    return viewerOf({ ...session, account: { ...session.account, language } }, now);
  }
}
