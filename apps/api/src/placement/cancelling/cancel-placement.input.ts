import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../graphql/access/access.ts';
import { recordId, recordIds } from '../../graphql/parse-input.ts';
import { text } from '../../graphql/text-input.ts';

@InputType({ description: 'Cancels one pending first placement, with a reason.' })
@Access('placement:cancel', 'hiring:cancel-placements')
export class CancelPlacementInput {
  @Field(() => ID)
  placementId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field({ description: 'Needed; shown with the placement.' })
  reason!: string;
}

@InputType({ description: 'Cancels all pending placements of each candidate, with one reason.' })
@Access('hiring:cancel-placements')
export class CancelPendingPlacementsInput {
  @Field(() => [ID])
  candidateIds!: string[];

  @Field({ description: 'Needed; shown with each placement.' })
  reason!: string;
}

export const cancelPlacementSchema = z.object({
  placementId: recordId('Placement'),
  version: z.number(),
  reason: text(2000),
});

export const cancelPendingSchema = z.object({
  candidateIds: recordIds('Candidate'),
  reason: text(2000),
});
