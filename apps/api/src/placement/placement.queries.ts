import { ID } from 'type-graphql';
import { PlacementEntity } from './placement.entity.ts';
import { PlacementStatusEnum } from './placement.type.ts';
import { isRecord, oneOf } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';

export const placements = recordList({
  name: 'placements',
  type: 'Placement',
  description: 'Placements, the newest first.',
  access: 'placement:read',
  of: PlacementEntity,
  filters: {
    candidateId: { type: ID, where: isRecord('candidateId', 'Candidate') },
    jobOrderId: { type: ID, where: isRecord('jobOrderId', 'JobOrder') },
    status: { type: [PlacementStatusEnum], where: oneOf('status') },
  },
});
