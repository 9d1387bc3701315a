import { AgencyEntity } from './agency.entity.ts';
import { AgencySettingsEntity } from './agency-settings.entity.ts';
import { AgencySettingsResolver } from './agency-settings.resolver.ts';
import { AgencyTimeSettingsResolver } from './time-settings/time-settings.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** The agency and its settings, as the application is put together from them. */
export const agencyModule: NounModule = {
  entities: [AgencyEntity, AgencySettingsEntity],
  resolvers: [AgencySettingsResolver, AgencyTimeSettingsResolver],
};
