import { refuse } from '@stint/domain/kernel/refusal.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import { timeSettingRefusals } from '@stint/domain/time-settings/time-setting-limits.ts';
import {
  type ClientTimeSettings,
  timeSettingsOf,
} from '@stint/domain/time-settings/time-settings.ts';
import { v7 as uuid } from 'uuid';
import { ClientTimeSettingsEntity } from './client-time-settings.entity.ts';
import {
  clientSettingsPayloads,
  type CreateClientTimeSettingsInput,
  createClientSettingsSchema,
  type UpdateClientTimeSettingsInput,
  updateClientSettingsSchema,
} from './time-settings.input.ts';
import { changedSettings } from './time-setting-input.type.ts';
import { holdConfiguration } from '../agency/agency-settings.commands.ts';
import { agencyTimeSettings } from '../agency/time-settings/time-settings.facts.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { isRefusal, runCommand } from '../history/command.ts';
import { unknownReferences } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';

const WRITE = 'time-settings:write';

/** Sets for the first time what a client has otherwise. Refused where it has settings already. */
export async function createClientTimeSettings(
  ctx: SignedInContext,
  input: CreateClientTimeSettingsInput,
) {
  const given = parseInput(createClientSettingsSchema, input);
  if (given instanceof InvalidInput) return given;
  const { clientId, ...entered } = given;
  const created = await runCommand(ctx, async (tx) => {
    const client = { type: 'Client', id: clientId, field: 'clientId' } as const;
    const unknown = await unknownReferences(tx, ctx, [client]);
    if (unknown.length > 0) return refused(unknown);
    const settings: ClientTimeSettings = changedSettings<ClientTimeSettings>({}, entered);
    const refusals = await whyNot(tx, settings);
    if (refusals.length > 0) return refused(refusals);
    const [existing] = await selectRows(tx, ClientTimeSettingsEntity, { clientId });
    if (existing) return refused([refuse('CHANGED_SINCE', { noun: nounTerm('client') })]);
    const id = uuid();
    const entries = await createRows(tx, ctx, ClientTimeSettingsEntity, [
      { id, clientId, settings },
    ]);
    return { id, changeSetId: await recordChange(tx, ctx, { command: WRITE, entries }) };
  });
  return isRefusal(created) ? created : clientSettingsPayloads.Created.of(created);
}

/** Changes what a client has otherwise; it holds for what is begun from then on. */
export async function updateClientTimeSettings(
  ctx: SignedInContext,
  input: UpdateClientTimeSettingsInput,
) {
  const given = parseInput(updateClientSettingsSchema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, ...entered } = given;
  const updated = await updateRecord(ctx, [ClientTimeSettingsEntity, 'ClientTimeSettings'], {
    command: WRITE,
    entered: { id, version },
    references: () => [],
    decide: async (tx, before) => {
      const settings = changedSettings(before.settings, entered);
      return { refusals: await whyNot(tx, settings), set: { settings } };
    },
  });
  return isRefusal(updated) ? updated : clientSettingsPayloads.Updated.of(updated);
}

/** The agency's settings stay as they are until the client's are written, so that both go together. */
async function whyNot(tx: Transaction, settings: ClientTimeSettings) {
  await holdConfiguration(tx);
  return timeSettingRefusals(timeSettingsOf(await agencyTimeSettings(tx), settings));
}
