import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { ClaimStatusEnum } from './claim-fields.type.ts';

/** What the graph shows in short of timesheets and of expense reports that a partial approval split off. */
@ObjectType()
export abstract class DisputedClaimFields {
  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'What people call it by.' })
  number!: number;

  @Field(() => ClaimStatusEnum)
  status!: ClaimStatus;

  @Field(() => String, { nullable: true, description: 'Why its lines are disputed.' })
  reason!: string | null;
}
