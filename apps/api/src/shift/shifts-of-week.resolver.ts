import { addDays, isBusinessDate } from '@stint/domain/kernel/dates.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql';
import { shifts } from './shift.queries.ts';
import { Shift } from './shift.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { readFirst } from '../graphql/read/read.ts';
import { DateScalar } from '../graphql/scalars.ts';

/** So many at most, which is also what the cost of an operation is reckoned with. */
const MOST = 5_000;

@Resolver()
export class ShiftsOfWeekResolver {
  @Query(() => [Shift], {
    description: `The shifts of seven days, by the day at each place, the earliest first: ${MOST} at most. What is left out of the filter does not matter.`,
  })
  @Access('shift:read')
  @Extensions({ atMost: MOST })
  shiftsOfWeek(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('firstDay', () => DateScalar) firstDay: string,
    @Arg('clientId', () => ID, { nullable: true }) clientId?: string | null,
    @Arg('locationId', () => ID, { nullable: true }) locationId?: string | null,
    @Arg('employeeId', () => ID, { nullable: true }) employeeId?: string | null,
  ) {
    // No shift is planned there, and days beside it may be none that a date can be.
    if (!isBusinessDate(firstDay)) return [];
    const workDateTo = addDays(firstDay, 6);
    const filter = {
      clientId,
      locationId,
      employeeId,
      workDateFrom: firstDay,
      workDateTo,
      // The indexes are on the beginning, which is a day away from the day at the place at most.
      startsFrom: addDays(firstDay, -2),
      startsTo: addDays(firstDay, 8),
    };
    return readFirst(ctx, info, shifts, { filter, most: MOST });
  }
}
