import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changeCandidateStatus, previewCandidateStatus } from './change-status.commands.ts';
import { CandidateStatusPreview, ChangeCandidateStatusInput } from './candidate.input.ts';
import { candidates, isPossibleDuplicateOf } from './candidate.queries.ts';
import { Candidate } from './candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import { readList } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class CandidateResolver {
  @Query(() => [Candidate], {
    description: 'Candidates who may be this person: by email address, or by name and telephone.',
  })
  @Access('candidate:read-private')
  duplicateCandidates(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('email', () => String, { nullable: true }) email: string | null,
    @Arg('firstName', () => String, { nullable: true }) firstName: string | null,
    @Arg('lastName', () => String, { nullable: true }) lastName: string | null,
    @Arg('phone', () => String, { nullable: true }) phone: string | null,
  ) {
    return readList(
      ctx,
      info,
      candidates,
      isPossibleDuplicateOf({ email, firstName, lastName, phone }),
    );
  }

  @Query(() => CandidateStatusPreview, {
    description: 'What `changeCandidateStatus` would do with this input.',
  })
  @Access('candidate:write')
  previewCandidateStatus(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => ChangeCandidateStatusInput) input: ChangeCandidateStatusInput,
  ) {
    return previewCandidateStatus(ctx, input);
  }

  @Mutation(() => BulkResult, { description: 'Brings candidates to a status by hand.' })
  @Access('candidate:write')
  changeCandidateStatus(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => ChangeCandidateStatusInput) input: ChangeCandidateStatusInput,
  ) {
    return changeCandidateStatus(ctx, input);
  }
}
