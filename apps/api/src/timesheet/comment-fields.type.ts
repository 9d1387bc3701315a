import { claimPartyLabels } from '@stint/domain/timesheet/claim-party.ts';
import type { ClaimParty } from '@stint/domain/timesheet/claim.ts';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enum-of.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

export const ClaimPartyEnum = enumOf(
  'ClaimParty',
  'For whom somebody acts on a timesheet or an expense report.',
  claimPartyLabels,
);

/** What the graph shows of a comment on a claim. */
@ObjectType()
export abstract class CommentFields {
  @Field()
  text!: string;

  @Field(() => DateTimeScalar)
  writtenAt!: string;

  @Field(() => ClaimPartyEnum, { description: 'For whom the author writes.' })
  party!: ClaimParty;

  @Field({ description: 'As the author was called then.' })
  authorName!: string;
}
