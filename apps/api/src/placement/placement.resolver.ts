import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { previewCancelPlacements } from './cancelling/cancel-pending.preview.ts';
import {
  cancelPendingPlacements,
  cancelPlacement,
} from './cancelling/cancel-placement.commands.ts';
import {
  CancelPendingPlacementsInput,
  CancelPlacementInput,
} from './cancelling/cancel-placement.input.ts';
import { placeCandidate } from './placing/place-candidate.commands.ts';
import { PlaceCandidateInput } from './placing/place-candidate.input.ts';
import { previewPlacement } from './placing/place-candidate.preview.ts';
import {
  CancelPlacementResult,
  CancelPlacementsPreview,
  PlaceCandidateResult,
  PlacementPreview,
} from './placement-results.type.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import type { SignedInContext } from '../context/request-context.ts';

@Resolver()
export class PlacementResolver {
  @Query(() => PlacementPreview, {
    description: 'What `placeCandidate` would do with this form, with its margin.',
  })
  @Access('placement:place', 'placement:activate')
  previewPlacement(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => PlaceCandidateInput) input: PlaceCandidateInput,
  ) {
    return previewPlacement(ctx, input);
  }

  @Query(() => CancelPlacementsPreview, {
    description:
      'What `cancelPendingPlacements` would do: to all that is pending, not just to one.',
  })
  @Access('hiring:cancel-placements')
  previewCancelPlacements(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CancelPendingPlacementsInput) input: CancelPendingPlacementsInput,
  ) {
    return previewCancelPlacements(ctx, input);
  }

  @Mutation(() => PlaceCandidateResult, {
    description:
      'Places a candidate, which takes an opening of the job order, or activates a canceled placement.',
  })
  @Access('placement:place', 'placement:activate')
  placeCandidate(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => PlaceCandidateInput) input: PlaceCandidateInput,
  ) {
    return placeCandidate(ctx, input);
  }

  @Mutation(() => CancelPlacementResult, {
    description: 'Cancels one pending first placement, with a reason.',
  })
  @Access('placement:cancel', 'hiring:cancel-placements')
  cancelPlacement(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CancelPlacementInput) input: CancelPlacementInput,
  ) {
    return cancelPlacement(ctx, input);
  }

  @Mutation(() => BulkResult, {
    description: 'Cancels all pending placements of each candidate, with one reason.',
  })
  @Access('hiring:cancel-placements')
  cancelPendingPlacements(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CancelPendingPlacementsInput) input: CancelPendingPlacementsInput,
  ) {
    return cancelPendingPlacements(ctx, input);
  }
}
