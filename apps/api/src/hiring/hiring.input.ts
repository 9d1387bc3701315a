import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { z } from 'zod';
import { HiringCandidate } from './hiring.type.ts';
import { Access } from '../graphql/access/access.ts';
import { businessDate, recordId, recordIds } from '../graphql/parse-input.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import { resultOf } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';

@InputType({ description: 'Ticks an item of the new-hire checklist, or takes the tick away.' })
@Access('hiring:update-checklist')
export class SetChecklistItemInput {
  @Field(() => ID)
  candidateId!: string;

  @Field(() => ID)
  itemId!: string;

  @Field()
  done!: boolean;
}

@InputType({ description: 'Hires candidates whose checklist is complete.' })
@Access('hiring:hire')
export class HireCandidatesInput {
  @Field(() => [ID])
  candidateIds!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Today when nothing is said.' })
  hiredOn?: string | null;
}

export const setChecklistItemSchema = z.object({
  candidateId: recordId('Candidate'),
  itemId: recordId('HiringChecklistItem'),
  done: z.boolean(),
});

export const hireCandidatesSchema = z.object({
  candidateIds: recordIds('Candidate'),
  hiredOn: businessDate.nullish(),
});

@ObjectType({ description: 'The item is as wanted.' })
@Access('hiring:update-checklist')
export class ChecklistItemSet {
  @Field(() => HiringCandidate)
  @ReadById()
  hiringCandidate!: Relation<HiringCandidate> | string;
}

export const SetChecklistItemResult = resultOf(
  'SetChecklistItemResult',
  'Ticked, or why not.',
  ChecklistItemSet,
);
