import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { setChecklistItem } from './checklist.commands.ts';
import { hireCandidates } from './hire.commands.ts';
import { previewHireCandidates } from './hire.preview.ts';
import { HirePreview } from './hire-preview.type.ts';
import {
  HireCandidatesInput,
  SetChecklistItemInput,
  SetChecklistItemResult,
} from './hiring.input.ts';
import { HiringCandidate } from './hiring.type.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import { readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class HiringResolver {
  @Query(() => HiringCandidate, {
    nullable: true,
    description: 'A candidate in Hiring Management; null for one who is not, or no more.',
  })
  @Access('hiring:read')
  hiringCandidate(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'The candidate’s.' }) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Query(() => HirePreview, { description: 'What `hireCandidates` would do with this input.' })
  @Access('hiring:hire')
  previewHireCandidates(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => HireCandidatesInput) input: HireCandidatesInput,
  ) {
    return previewHireCandidates(ctx, input);
  }

  @Mutation(() => SetChecklistItemResult, {
    description: 'Ticks an item of the new-hire checklist, or takes the tick away.',
  })
  @Access('hiring:update-checklist')
  setChecklistItem(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => SetChecklistItemInput) input: SetChecklistItemInput,
  ) {
    return setChecklistItem(ctx, input);
  }

  @Mutation(() => BulkResult, {
    description: 'Makes candidates employees; all their pending assignments then need approval.',
  })
  @Access('hiring:hire')
  hireCandidates(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => HireCandidatesInput) input: HireCandidatesInput,
  ) {
    return hireCandidates(ctx, input);
  }
}
