import { ClientEntity } from './client.entity.ts';
import { ClientResolver } from './client.resolver.ts';
import { clientExport } from './client.export.ts';
import { clientSearch } from './client.search.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Clients, as the application is put together from them. */
export const clientModule: NounModule = {
  entities: [ClientEntity],
  resolvers: [ClientResolver],
  exports: { clients: clientExport },
  search: clientSearch,
};
