import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { hasCalendarLink, renewCalendarLink, revokeCalendarLink } from './calendar-key.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';

@Resolver()
export class CalendarResolver {
  @Query(() => Boolean, {
    description: 'Whether there is a secret link to the viewer’s shifts for calendar programs.',
  })
  @Access('shift:accept')
  hasCalendarLink(@Ctx() ctx: SignedInContext): Promise<boolean> {
    return hasCalendarLink(ctx);
  }

  @Mutation(() => String, {
    description:
      'Makes a secret link to the viewer’s shifts and answers its path once, `/calendar/….ics`. The link before ends.',
  })
  @Access('shift:accept')
  renewCalendarLink(@Ctx() ctx: SignedInContext): Promise<string> {
    return renewCalendarLink(ctx);
  }

  @Mutation(() => Boolean, {
    description: 'Ends the secret link to the viewer’s shifts; true also when there was none.',
  })
  @Access('shift:accept')
  async revokeCalendarLink(@Ctx() ctx: SignedInContext): Promise<boolean> {
    await revokeCalendarLink(ctx);
    return true;
  }
}
