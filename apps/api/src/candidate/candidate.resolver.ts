import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changeCandidateStatus, previewCandidateStatus } from './change-status.commands.ts';
import { createCandidate, updateCandidate } from './candidate.commands.ts';
import {
  CandidateStatusPreview,
  ChangeCandidateStatusInput,
  CreateCandidateInput,
  CreateCandidateResult,
  UpdateCandidateInput,
  UpdateCandidateResult,
} from './candidate.input.ts';
import { CandidateArgs, candidates, isPossibleDuplicateOf } from './candidate.queries.ts';
import { Candidate, CandidateConnection } from './candidate.type.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import { readConnection, readOne, readList } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class CandidateResolver {
  @Query(() => CandidateConnection, { description: 'The candidates of the agency.' })
  @Access('candidate:read')
  candidates(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CandidateArgs) args: CandidateArgs,
  ) {
    return readConnection(ctx, info, candidates, args);
  }

  @Query(() => Candidate, {
    nullable: true,
    description: 'One candidate; null when there is none.',
  })
  @Access('candidate:read')
  candidate(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Query(() => [Candidate], {
    description: 'Candidates who may be this person: by e-mail address, or by name and telephone.',
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

  @Mutation(() => CreateCandidateResult, { description: 'Adds a candidate.' })
  @Access('candidate:write')
  createCandidate(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateCandidateInput) input: CreateCandidateInput,
  ) {
    return createCandidate(ctx, input);
  }

  @Mutation(() => UpdateCandidateResult, { description: 'Changes a candidate.' })
  @Access('candidate:write')
  updateCandidate(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateCandidateInput) input: UpdateCandidateInput,
  ) {
    return updateCandidate(ctx, input);
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
