import { Field, ID, InputType } from 'type-graphql';
import { PlacementEntity } from './placement.entity.ts';
import { PlacementStatusEnum } from './placement.type.ts';
import { Access } from '../graphql/access/access.ts';
import { isRecord, oneOf } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';

@InputType({ description: 'Which placements; what is left out does not matter.' })
@Access('placement:read')
class PlacementFilter {
  @Field(() => ID, { nullable: true })
  candidateId?: string | null;

  @Field(() => ID, { nullable: true })
  jobOrderId?: string | null;

  @Field(() => [PlacementStatusEnum], { nullable: true })
  status?: string[] | null;
}

export const placements = recordList({
  name: 'placements',
  type: 'Placement',
  description: 'Placements, the newest first.',
  access: 'placement:read',
  of: PlacementEntity,
  filter: PlacementFilter,
  filters: {
    candidateId: isRecord('candidateId', 'Candidate'),
    jobOrderId: isRecord('jobOrderId', 'JobOrder'),
    status: oneOf('status'),
  },
});
