import { contactCommands } from './contact.commands.ts';
import { ContactEntity } from './contact.entity.ts';
import { contacts } from './contact.queries.ts';
import { contactSearch } from './contact.search.ts';
import { Contact } from './contact.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Contacts, as the application is put together from them. */
export const contactModule: NounModule = {
  entities: [ContactEntity],
  records: [{ type: Contact, list: contacts, commands: contactCommands }],
  search: contactSearch,
};
