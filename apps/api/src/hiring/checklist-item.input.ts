import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { HiringChecklistItem } from './checklist-item.type.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { requiredLine } from '../graphql/text-input.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { resultOf } from '../graphql/results.ts';
import { mutationPayload, mutationPayloads } from '../graphql/mutation-payload.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

@InputType({ description: 'Another thing to ask of new hires, last on the checklist.' })
@Access('agency:configure')
export class CreateHiringChecklistItemInput {
  @Field({ description: 'An item of the same name is the same thing, whatever the job type.' })
  label!: string;

  @Field(() => JobTypeEnum, { nullable: true, description: 'Of whom it is asked; none: of all.' })
  jobType?: JobType | null;

  @Field({ description: 'Whether it stands in the way of hiring until it is done.' })
  required!: boolean;
}

@InputType({ description: 'What to change of an item; what is left out stays as it is.' })
@Access('agency:configure')
export class UpdateHiringChecklistItemInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What was ticked stays ticked.' })
  label?: string | null;

  @Field(() => Boolean, { nullable: true })
  required?: boolean | null;
}

@InputType({ description: 'Another place on the checklist for an item.' })
@Access('agency:configure')
export class MoveHiringChecklistItemInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => Int, { description: 'From 1; beyond the last is the last.' })
  place!: number;
}

@InputType({ description: 'An item that is asked of nobody from now on.' })
@Access('agency:configure')
export class RetireHiringChecklistItemInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

const label = requiredLine(100, 'Enter what needs to be done.');
const jobTypes = ['DIRECT', 'TEMP_CONTRACT', 'TEMP_CONTRACT_TO_DIRECT'] as const;
const seen = { id: recordId('HiringChecklistItem'), version: z.number() };

export const newItemSchema = z.object({
  label,
  jobType: z
    .enum(jobTypes)
    .nullish()
    .transform((jobType) => jobType ?? null),
  required: z.boolean(),
});

export const itemUpdateSchema = z.object({
  ...seen,
  label: label.optional(),
  required: z.boolean('Say yes or no.').optional(),
});

export const itemMoveSchema = z.object({
  ...seen,
  place: z.number().int().min(1, 'The first place is 1.'),
});

export const itemRetirementSchema = z.object(seen);

export const {
  Created: HiringChecklistItemCreated,
  Updated: HiringChecklistItemUpdated,
  CreateResult: CreateHiringChecklistItemResult,
  UpdateResult: UpdateHiringChecklistItemResult,
} = mutationPayloads('HiringChecklistItem', {
  noun: 'checklist item',
  field: 'item',
  type: () => HiringChecklistItem,
  access: 'agency:configure',
});

@ObjectType({ description: 'The item stands where it is wanted.' })
@Access('agency:configure')
export class HiringChecklistItemMoved {
  @Field(() => [HiringChecklistItem], { description: 'The items whose place is another one now.' })
  @ReadById()
  items!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'What `undo` asks for; none when nothing changed.',
  })
  changeSetId!: string | null;
}

export const HiringChecklistItemRetired = mutationPayload('HiringChecklistItemRetired', {
  field: 'item',
  type: () => HiringChecklistItem,
  access: ['agency:configure'],
  description: 'The item is asked of nobody any more.',
});

export const MoveHiringChecklistItemResult = resultOf(
  'MoveHiringChecklistItemResult',
  'Moved, or why not.',
  HiringChecklistItemMoved,
);

export const RetireHiringChecklistItemResult = resultOf(
  'RetireHiringChecklistItemResult',
  'Retired, or why not.',
  HiringChecklistItemRetired,
);
