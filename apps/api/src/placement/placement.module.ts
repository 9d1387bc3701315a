import { PlacementOwnerEntity } from './placement-owner.entity.ts';
import { PlacementEntity } from './placement.entity.ts';
import { placements } from './placement.queries.ts';
import { PlacementResolver } from './placement.resolver.ts';
import { Placement } from './placement.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Placements, as the application is put together from them. */
export const placementModule: NounModule = {
  entities: [PlacementEntity, PlacementOwnerEntity],
  records: [{ type: Placement, list: placements }],
  resolvers: [PlacementResolver],
};
