import { locationCommands } from './location.commands.ts';
import { LocationEntity } from './location.entity.ts';
import { locations } from './location.queries.ts';
import { locationSearch } from './location.search.ts';
import { Location } from './location.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Locations, as the application is put together from them. */
export const locationModule: NounModule = {
  entities: [LocationEntity],
  records: [{ type: Location, list: locations, commands: locationCommands }],
  search: locationSearch,
};
