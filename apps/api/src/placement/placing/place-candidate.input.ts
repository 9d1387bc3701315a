import { jobTypeLabels, type JobType } from '@stint/domain/job-order/job-type.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import type { PlacementCondition } from '@stint/domain/placement/placement.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { AssignmentTermsInput, termsShape } from '../../assignment/assignment-terms.type.ts';
import { Access } from '../../graphql/access/access.ts';
import { businessDate, decimal, recordId } from '../../graphql/parse-input.ts';
import { line } from '../../graphql/text-input.ts';
import { confirmationShape } from '../../write/confirmation.ts';
import { DateScalar, DecimalScalar } from '../../graphql/scalars.ts';
import { JobTypeEnum } from '../../job-order/job-order.type.ts';
import { problemText } from '../../graphql/problem-message.ts';

@InputType({ description: 'Who is credited with a placement’s revenue.' })
@Access('placement:place', 'placement:activate')
export class PlacementOwnerInput {
  @Field(() => ID, { description: 'A staff account.' })
  accountId!: string;

  @Field(() => DecimalScalar, { description: 'Percent; the owners of a placement share 100.' })
  share!: string;
}

@InputType({ description: 'Something that must still happen before the start.' })
@Access('placement:place', 'placement:activate')
export class PlacementConditionInput implements PlacementCondition {
  @Field({ description: 'Such as background check.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Who is responsible for it, by name.' })
  owner!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;

  @Field()
  met!: boolean;
}

@InputType({
  description:
    'The placement form. Terms left out are those of the job order, or of the canceled placement.',
})
@Access('placement:place', 'placement:activate')
export class PlaceCandidateInput extends AssignmentTermsInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The canceled placement to activate.',
  })
  placementId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that was seen: of the placement when activating, else of the submission.',
  })
  version?: number | null;

  @Field(() => JobTypeEnum)
  jobType!: JobType;

  @Field(() => [PlacementOwnerInput], {
    nullable: true,
    description: 'The person who places when nothing is said.',
  })
  owners?: PlacementOwnerInput[] | null;

  @Field(() => [PlacementConditionInput], { nullable: true })
  conditions?: PlacementConditionInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the warnings that were read and accepted.',
  })
  acknowledgedWarnings?: string[] | null;
}

const owner = z.object({ accountId: recordId('Account'), share: decimal(3, 2) });

const condition = z.object({
  label: line(200).refine((label) => label !== null, problemText('EMPTY.condition', {})),
  owner: line(200).nullish(),
  dueDate: businessDate.nullish(),
  met: z.boolean(),
});

export const placeCandidateSchema = z.object({
  submissionId: recordId('Submission'),
  placementId: recordId('Placement').nullish(),
  version: z.number().nullish(),
  jobType: z.enum(valuesOf(jobTypeLabels)),
  ...termsShape,
  owners: z
    .array(owner)
    .max(20, problemText('TOO_MANY.owners', { most: 20 }))
    .refine((owners) => new Set(owners.map(({ accountId }) => accountId)).size === owners.length, {
      message: problemText('OWNER_REPEATED', {}),
    })
    .nullish(),
  conditions: z
    .array(condition)
    .max(50, problemText('TOO_MANY.conditions', { most: 50 }))
    .transform((conditions) =>
      conditions.map(({ label, owner: by, dueDate, met }): PlacementCondition => ({
        label: label!,
        owner: by ?? null,
        dueDate: dueDate ?? null,
        met,
      })),
    )
    .nullish(),
  acknowledgedWarnings: confirmationShape.acknowledgedWarnings,
});

/** The placement form with rows' ids. */
export type CheckedPlacing = z.output<typeof placeCandidateSchema>;
