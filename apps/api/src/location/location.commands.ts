import { LocationEntity } from './location.entity.ts';
import {
  LocationCreated,
  locationSchema,
  LocationUpdated,
  locationUpdateSchema,
  type CreateLocationInput,
  type UpdateLocationInput,
} from './location.input.ts';
import { moveToClient } from '../client/move-to-client.facts.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';
import type { Reference } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

const command = 'location:write';

export async function createLocation(ctx: SignedInContext, input: CreateLocationInput) {
  const location = parseInput(locationSchema, input);
  if (location instanceof InvalidInput) return location;
  const references = referencesOf(location);
  const row = async () => location;
  const created = await createRecord(ctx, LocationEntity, { command, references, row });
  return isRefusal(created) ? created : LocationCreated.of(created);
}

export async function updateLocation(ctx: SignedInContext, input: UpdateLocationInput) {
  const entered = parseInput(locationUpdateSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [LocationEntity, 'Location'], {
    command,
    entered,
    references: () => referencesOf(entered),
    decide: (tx, before, after) => moveToClient(tx, 'location', before, after),
  });
  return isRefusal(updated) ? updated : LocationUpdated.of(updated);
}

function referencesOf({ clientId }: { clientId?: string }): Reference[] {
  return [{ field: 'clientId', type: 'Client', id: clientId }];
}
