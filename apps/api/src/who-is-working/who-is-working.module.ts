import { WhoIsWorkingResolver } from './who-is-working.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** The board of who works today, as the application is put together from it. */
export const whoIsWorkingModule: NounModule = {
  entities: [],
  resolvers: [WhoIsWorkingResolver],
};
