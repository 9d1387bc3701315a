import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { SearchHit } from './search-hit.type.ts';
import { search } from './search.queries.ts';
import { Access } from '../graphql/access/access.ts';
import type { SearchableKind } from '../graphql/searchable-kind.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** @param kinds what is searched; of equally good hits, the earlier kind comes first */
export function searchResolver(kinds: readonly SearchableKind[]): NewableFunction {
  @Resolver()
  class SearchResolver {
    @Query(() => [SearchHit], {
      description:
        'Records of every kind that the viewer may see: by the beginnings of the words of their names and titles, or by their number, alone or with such words; people by email address, telephone, city and skill too. Below a person stand their newest assignments.',
    })
    @Access('search:use')
    search(
      @Ctx() ctx: SignedInContext,
      @Info() info: GraphQLResolveInfo,
      @Arg('text') text: string,
      @Arg('first', () => Int, {
        defaultValue: 8,
        description: '50 at most, without those below a person.',
      })
      first: number,
    ) {
      return search(kinds, ctx, info, { text, first });
    }
  }
  return SearchResolver;
}
