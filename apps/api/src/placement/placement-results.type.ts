import { Field, ID, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { Placement } from './placement.type.ts';
import { Margin } from '../assignment/margin.type.ts';
import { Access } from '../graphql/access/access.ts';
import { dateWarningsDescription, Preview, Previewed } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { InputProblem, Outcome, Refusal, resultOf } from '../graphql/results.ts';

@ObjectType({ description: 'The candidate is placed.' })
@Access('placement:place', 'placement:activate')
export class PlacementMade {
  @Field(() => Placement)
  @ReadById()
  placement!: Relation<Placement> | string;

  @Field(() => ID, { description: 'What `undo` asks for.' })
  changeSetId!: string;

  /** @param placement its uuid; @param changeSetId the change set's */
  static of(placement: string, changeSetId: string): PlacementMade {
    return Object.assign(new PlacementMade(), {
      placement,
      changeSetId: globalId('ChangeSet', changeSetId),
    });
  }
}

export const PlaceCandidateResult = resultOf(
  'PlaceCandidateResult',
  'Placed, or why not.',
  PlacementMade,
);

@ObjectType({ description: 'The placement is canceled, its opening given back.' })
@Access('placement:cancel', 'hiring:cancel-placements')
export class PlacementCancelled {
  @Field(() => Placement)
  @ReadById()
  placement!: Relation<Placement> | string;

  @Field(() => ID, { description: 'What `undo` asks for.' })
  changeSetId!: string;

  /** @param placement its uuid; @param changeSetId the change set's */
  static of(placement: string, changeSetId: string): PlacementCancelled {
    return Object.assign(new PlacementCancelled(), {
      placement,
      changeSetId: globalId('ChangeSet', changeSetId),
    });
  }
}

export const CancelPlacementResult = resultOf(
  'CancelPlacementResult',
  'Canceled, or why not.',
  PlacementCancelled,
);

@ObjectType({ description: 'What placing with this form would come to. Nothing is written.' })
@Access('placement:place', 'placement:activate')
export class PlacementPreview {
  @Field(() => Margin, { nullable: true, description: 'None while a rate is missing.' })
  @Access('assignment:read-margin')
  margin!: Margin | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent of pay: as entered, else the agency’s for such work.',
  })
  @Access('assignment:read-margin')
  burdenPercent!: string | null;

  @Field(() => Outcome, { description: 'Of the submission, once all warnings are accepted.' })
  outcome!: Outcome;

  @Field(() => [Refusal], { description: 'What has to be accepted before, each by its code.' })
  warnings!: Refusal[];

  @Field(() => [InputProblem], { description: dateWarningsDescription })
  dateWarnings!: readonly InputProblem[];

  @Field(() => [InputProblem])
  problems!: readonly InputProblem[];
}

@ObjectType({
  description:
    'What canceling in Hiring Management would do to each candidate. Nothing is written.',
  implements: Preview,
})
@Access('hiring:cancel-placements')
export class CancelPlacementsPreview extends Previewed {}
