import { ClientTimeSettingsEntity } from './client-time-settings.entity.ts';
import { ClientTimeSettingsResolver } from './time-settings.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** What clients have otherwise about time, as the application is put together from it. */
export const timeSettingsModule: NounModule = {
  entities: [ClientTimeSettingsEntity],
  resolvers: [ClientTimeSettingsResolver],
};
