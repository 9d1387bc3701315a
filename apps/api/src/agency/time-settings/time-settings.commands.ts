import { timeSettingRefusals } from '@stint/domain/time-settings/time-setting-limits.ts';
import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { type UpdateTimeSettingsInput, updateTimeSettingsSchema } from './time-settings.input.ts';
import { AgencySettingsEntity } from '../agency-settings.entity.ts';
import { AgencySettingsUpdated } from '../agency-settings.input.ts';
import type { SignedInContext } from '../../context/request-context.ts';
import { parseInput } from '../../graphql/parse-input.ts';
import { InvalidInput } from '../../graphql/results.ts';
import { isRefusal } from '../../history/command.ts';
import { updateRecord } from '../../record/update-record.commands.ts';
import { clientsInTheWay } from '../../time-settings/client-settings.facts.ts';
import { changedSettings } from '../../time-settings/time-setting-input.type.ts';

/**
 * Changes what the agency has set about time and expenses. It holds for what is begun from then on: claims keep the
 * approval mode that they were begun with (T-10). Refused out of the limits, and where a client's own settings would
 * no longer go with it.
 */
export async function updateTimeSettings(ctx: SignedInContext, input: UpdateTimeSettingsInput) {
  const given = parseInput(updateTimeSettingsSchema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, ...entered } = given;
  const updated = await updateRecord(ctx, [AgencySettingsEntity, 'AgencySettings'], {
    command: 'agency:configure',
    entered: { id, version },
    references: () => [],
    decide: async (tx, before) => {
      const timeSettings = changedSettings(before.timeSettings, entered);
      const whole = { ...defaultTimeSettings, ...timeSettings };
      const wrong = timeSettingRefusals(whole);
      const refusals = wrong.length > 0 ? wrong : await clientsInTheWay(tx, whole);
      return { refusals, set: { timeSettings } };
    },
  });
  return isRefusal(updated) ? updated : AgencySettingsUpdated.of(updated);
}
