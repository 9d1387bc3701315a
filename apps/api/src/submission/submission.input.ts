import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { Submission } from './submission.type.ts';
import { Access } from '../graphql/access/access.ts';
import { Preview, Previewed } from '../graphql/bulk-result.ts';
import { recordId, recordIds } from '../graphql/parse-input.ts';
import { knownName, text } from '../graphql/text-input.ts';
import { resultOf } from '../graphql/results.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';

@InputType({ description: 'Puts candidates forward for a job order.' })
@Access('submission:write')
export class SubmitCandidatesInput {
  @Field(() => ID)
  jobOrderId!: string;

  @Field(() => [ID])
  candidateIds!: string[];
}

@InputType({ description: 'Moves a submission through its stages.' })
@Access('submission:write')
export class MoveSubmissionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field({ description: 'One of the submission’s `actions`.' })
  action!: string;

  @Field(() => String, { nullable: true, description: 'Required to reject and to withdraw.' })
  reason?: string | null;
}

export const submitSchema = z.object({
  jobOrderId: recordId('JobOrder'),
  candidateIds: recordIds('Candidate'),
});

@ObjectType({ description: 'What submitting would do. Nothing is written.', implements: Preview })
@Access('submission:write')
export class SubmissionPreview extends Previewed {}

export const moveSchema = z.object({
  id: recordId('Submission'),
  version: z.number(),
  action: knownName(),
  reason: text(2000).nullish(),
});

export const SubmissionMoved = mutationPayload('SubmissionMoved', {
  field: 'submission',
  type: () => Submission,
  access: ['submission:write'],
  description: 'The submission is at its new stage.',
});
export const MoveSubmissionResult = resultOf(
  'MoveSubmissionResult',
  'Moved, or why not.',
  SubmissionMoved,
);
