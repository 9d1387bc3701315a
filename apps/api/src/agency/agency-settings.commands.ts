import {
  type AgencySettings,
  defaultAgencySettings,
} from '@stint/domain/agency/agency-settings.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { AgencySettingsEntity } from './agency-settings.entity.ts';
import {
  agencySettingsSchema,
  AgencySettingsUpdated,
  type UpdateAgencySettingsInput,
} from './agency-settings.input.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { type Author, insertRows } from '../database/write-rows.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** Gives a new agency its settings; what is not said stands at its default. */
export async function createAgencySettings(
  tx: Transaction,
  author: Author,
  settings: Partial<AgencySettings>,
): Promise<void> {
  const row = { id: tx.agencyId, ...defaultAgencySettings, ...settings };
  await insertRows(tx, author, AgencySettingsEntity, [row]);
}

/**
 * Changes how the agency has set up its rules. Every session that is open goes by it from then on:
 * `live/live-updates.ts` hears of the record and forgets what it knew of the agency's sessions.
 */
export async function updateAgencySettings(ctx: SignedInContext, input: UpdateAgencySettingsInput) {
  const entered = parseInput(agencySettingsSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [AgencySettingsEntity, 'AgencySettings'], {
    command: 'agency:configure',
    entered,
    references: () => [],
    decide: async (_tx, before, after) => ({ refusals: secondFactorRefusals(ctx, before, after) }),
  });
  return isRefusal(updated) ? updated : AgencySettingsUpdated.of(updated);
}

/** Who asks the staff for one-time codes without having any would have to set them up before anything else. */
function secondFactorRefusals(
  { session }: SignedInContext,
  before: AgencySettings,
  after: AgencySettings,
): Refusal[] {
  const turnsOn = after.requireSecondFactor && !before.requireSecondFactor;
  if (!turnsOn || session === null || session.recoveryCodesLeft !== null) return [];
  return [refuse('OWN_SECOND_FACTOR_FIRST', {}, { field: 'requireSecondFactor' })];
}

/** Lets one at a time change what belongs to the agency's configuration, until the transaction ends. */
export async function holdConfiguration(tx: Transaction): Promise<void> {
  await selectRows(tx, AgencySettingsEntity, { id: tx.agencyId }, { lock: true });
}
