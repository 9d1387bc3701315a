import type { PeriodKind } from '@stint/domain/timesheet/period.ts';
import type { AssignmentEntity } from './assignment.entity.ts';
import type { PageLoader } from '../graphql/read/bindings.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

/** Of each of a page's assignments, how its client has the time cut into timesheets. */
export const timesheetPeriodsOfPage: PageLoader<AssignmentEntity, PeriodKind> = async (
  db,
  { agency },
  rows,
) => {
  const clients = [...new Set(rows.map(({ clientId }) => clientId))];
  const settings = await settingsOfClients({ db, agencyId: agency!.id }, clients);
  return new Map(rows.map(({ id, clientId }) => [id, settings.ofClient(clientId).period]));
};
