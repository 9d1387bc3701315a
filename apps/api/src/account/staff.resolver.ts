import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Account } from './account.type.ts';
import { isStaffNow, staff } from './staff.queries.ts';
import { Access } from '../graphql/access/access.ts';
import { readList } from '../graphql/read/read.ts';
import type { RequestContext } from '../context/request-context.ts';

@Resolver()
export class StaffResolver {
  @Query(() => [Account], { description: 'The agency’s people by name, for choosing an owner.' })
  @Access('account:read')
  staff(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readList(ctx, info, staff, isStaffNow);
  }
}
