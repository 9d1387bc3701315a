import { ClientEntity } from './client.entity.ts';
import {
  ClientCreated,
  clientSchema,
  ClientUpdated,
  clientUpdateSchema,
  type CreateClientInput,
  type UpdateClientInput,
} from './client.input.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';
import type { Reference } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

const command = 'client:write';

export async function createClient(ctx: SignedInContext, input: CreateClientInput) {
  const client = parseInput(clientSchema, input);
  if (client instanceof InvalidInput) return client;
  const references = referencesOf(client);
  const row = async () => client;
  const created = await createRecord(ctx, ClientEntity, { command, references, row });
  return isRefusal(created) ? created : ClientCreated.of(created);
}

export async function updateClient(ctx: SignedInContext, input: UpdateClientInput) {
  const entered = parseInput(clientUpdateSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [ClientEntity, 'Client'], {
    command,
    entered,
    references: () => referencesOf(entered),
  });
  return isRefusal(updated) ? updated : ClientUpdated.of(updated);
}

function referencesOf({ ownerId }: { ownerId?: string | null | undefined }): Reference[] {
  return [{ field: 'ownerId', type: 'Account', id: ownerId }];
}
