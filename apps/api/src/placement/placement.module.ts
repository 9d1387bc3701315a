import { PlacementEntity } from './placement.entity.ts';
import { PlacementOwnerEntity } from './placement-owner.entity.ts';
import { PlacementResolver } from './placement.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Placements, as the application is put together from them. */
export const placementModule: NounModule = {
  entities: [PlacementEntity, PlacementOwnerEntity],
  resolvers: [PlacementResolver],
};
