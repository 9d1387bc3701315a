import { LocationEntity } from './location.entity.ts';
import { LocationResolver } from './location.resolver.ts';
import { locationExport } from './location.export.ts';
import { locationSearch } from './location.search.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Locations, as the application is put together from them. */
export const locationModule: NounModule = {
  entities: [LocationEntity],
  resolvers: [LocationResolver],
  exports: { locations: locationExport },
  search: locationSearch,
};
