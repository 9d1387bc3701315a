import { clientCommands } from './client.commands.ts';
import { ClientEntity } from './client.entity.ts';
import { clients } from './client.queries.ts';
import { clientSearch } from './client.search.ts';
import { Client } from './client.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Clients, as the application is put together from them. */
export const clientModule: NounModule = {
  entities: [ClientEntity],
  records: [{ type: Client, list: clients, commands: clientCommands }],
  search: clientSearch,
};
