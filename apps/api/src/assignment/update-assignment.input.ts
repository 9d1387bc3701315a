import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { z } from 'zod';
import { Assignment } from './assignment.type.ts';
import { AssignmentTermsInput, termsShape } from './assignment-terms.type.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { resultOf } from '../graphql/results.ts';

@InputType({ description: 'Terms to change; what is left out stays as it is, null empties it.' })
@Access('assignment:update')
export class UpdateAssignmentInput extends AssignmentTermsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

export const updateAssignmentSchema = z.object({
  id: recordId('Assignment'),
  version: z.number(),
  ...termsShape,
});

@ObjectType({ description: 'The assignment has its new terms.' })
@Access('assignment:update')
export class AssignmentUpdated {
  @Field(() => Assignment)
  @ReadById()
  assignment!: Relation<Assignment> | string;

  @Field(() => ID, {
    nullable: true,
    description: 'What `undo` asks for; none when nothing changed.',
  })
  changeSetId!: string | null;
}

export const UpdateAssignmentResult = resultOf(
  'UpdateAssignmentResult',
  'Changed, or why not.',
  AssignmentUpdated,
);
