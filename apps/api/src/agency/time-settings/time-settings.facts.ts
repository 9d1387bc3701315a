import {
  defaultTimeSettings,
  type TimeSettings,
} from '@stint/domain/time-settings/time-settings.ts';
import { AgencySettingsEntity } from '../agency-settings.entity.ts';
import { type AgencyConnection, selectRows } from '../../database/select-rows.ts';

/** What the agency has set about time, with the defaults for the rest. */
export async function agencyTimeSettings(connection: AgencyConnection): Promise<TimeSettings> {
  const [row] = await selectRows(connection, AgencySettingsEntity, { id: connection.agencyId });
  return { ...defaultTimeSettings, ...row?.timeSettings };
}
