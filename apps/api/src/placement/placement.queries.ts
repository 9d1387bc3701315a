import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { PlacementEntity } from './placement.entity.ts';
import { PlacementStatusEnum } from './placement.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { isRecord, oneOf } from '../graphql/read/conditions.ts';
import { list } from '../graphql/read/list.ts';

@InputType({ description: 'Which placements; what is left out does not matter.' })
@Access('placement:read')
export class PlacementFilter {
  @Field(() => ID, { nullable: true })
  candidateId?: string | null;

  @Field(() => ID, { nullable: true })
  jobOrderId?: string | null;

  @Field(() => [PlacementStatusEnum], { nullable: true })
  status?: string[] | null;
}

@ArgsType()
export class PlacementArgs extends PageArgs {
  @Field(() => PlacementFilter, { nullable: true })
  filter?: PlacementFilter | null;
}

export const placements = list<PlacementEntity, PlacementFilter, 'NEWEST'>({
  name: 'placements',
  sorts: { NEWEST: [] },
  defaultOrder: { by: 'NEWEST', direction: 'DESC' },
  filters: {
    candidateId: isRecord('candidateId', 'Candidate'),
    jobOrderId: isRecord('jobOrderId', 'JobOrder'),
    status: oneOf('status'),
  },
});
