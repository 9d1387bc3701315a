import { globalId } from '../../../src/graphql/global-id.ts';
import { ClientTimeSettingsEntity } from '../../../src/time-settings/client-time-settings.entity.ts';
import type { Occupy } from './occupied.ts';

export const occupy: Occupy = async ({ agency, word, clientId }) => {
  const settings = { approvalDisclaimer: word };
  const { id } = await agency.insert(ClientTimeSettingsEntity, { clientId, settings });
  return { ClientTimeSettings: globalId('ClientTimeSettings', id) };
};
