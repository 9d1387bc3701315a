import { ContactEntity } from './contact.entity.ts';
import { ContactResolver } from './contact.resolver.ts';
import { contactExport } from './contact.export.ts';
import { contactSearch } from './contact.search.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Contacts, as the application is put together from them. */
export const contactModule: NounModule = {
  entities: [ContactEntity],
  resolvers: [ContactResolver],
  exports: { contacts: contactExport },
  search: contactSearch,
};
