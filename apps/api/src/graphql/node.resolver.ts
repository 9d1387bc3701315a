import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from './access/access.ts';
import { globalId } from './global-id.ts';
import { Node } from './node.ts';
import { readNode } from './read/read.ts';
import { shownAgencyNode } from './shown-agency.ts';
import type { RequestContext } from '../context/request-context.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its id; null when there is none that the viewer may see.',
  })
  @Access('signed-in')
  node(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    const { agency } = ctx;
    if (agency !== null && id === globalId('Agency', agency.id))
      return shownAgencyNode(agency, info);
    return readNode(ctx, info, id);
  }
}
