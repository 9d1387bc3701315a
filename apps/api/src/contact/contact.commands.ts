import { ContactEntity } from './contact.entity.ts';
import {
  ContactCreated,
  contactSchema,
  ContactUpdated,
  contactUpdateSchema,
  type CreateContactInput,
  type UpdateContactInput,
} from './contact.input.ts';
import { moveToClient } from '../client/move-to-client.facts.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';
import type { Reference } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

const command = 'contact:write';

export async function createContact(ctx: SignedInContext, input: CreateContactInput) {
  const contact = parseInput(contactSchema, input);
  if (contact instanceof InvalidInput) return contact;
  const references = referencesOf(contact);
  const row = async () => contact;
  const created = await createRecord(ctx, ContactEntity, { command, references, row });
  return isRefusal(created) ? created : ContactCreated.of(created);
}

export async function updateContact(ctx: SignedInContext, input: UpdateContactInput) {
  const entered = parseInput(contactUpdateSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [ContactEntity, 'Contact'], {
    command,
    entered,
    references: () => referencesOf(entered),
    decide: (tx, before, after) => moveToClient(tx, 'contact', before, after),
  });
  return isRefusal(updated) ? updated : ContactUpdated.of(updated);
}

function referencesOf({ clientId }: { clientId?: string }): Reference[] {
  return [{ field: 'clientId', type: 'Client', id: clientId }];
}
