import { Field, ObjectType } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { InputProblem, Outcome } from '../graphql/results.ts';

@ObjectType({ description: 'What hiring would do. Nothing is written.' })
@Access('hiring:hire')
export class HirePreview {
  @Field(() => [Outcome], { description: 'For each candidate asked for, in that order.' })
  outcomes!: Outcome[];

  @Field(() => [InputProblem], {
    description: 'What is wrong with the input; then there are no outcomes.',
  })
  problems!: readonly InputProblem[];
}
