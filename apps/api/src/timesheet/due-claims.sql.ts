import {
  defaultTimeSettings,
  type TimeSettings,
} from '@stint/domain/time-settings/time-settings.ts';
import type { ClaimJobs } from './claim-jobs.commands.ts';

/** A number among the settings of time as SQL: the client's, else the agency's, else the default. */
export function settingSql(name: keyof TimeSettings & ('remindAfterDays' | 'escalateAfterDays')) {
  return `coalesce((own.settings->>'${name}')::integer,
    (agency_settings.time_settings->>'${name}')::integer, ${defaultTimeSettings[name]})`;
}

/** Today at the location of a claim; $2 is the instant. */
export const todaySql = ({ timeZone }: Pick<ClaimJobs, 'timeZone'>) =>
  `($2::timestamptz AT TIME ZONE ${timeZone})::date`;

/** Claims with their assignment and what holds for it; $1 is the agency. */
export const claimsSql = ({ table }: Pick<ClaimJobs, 'table'>) => `
  FROM ${table} AS claim
  JOIN assignment ON assignment.agency_id = $1 AND assignment.id = claim.assignment_id
  JOIN agency ON agency.id = $1
  JOIN agency_settings ON agency_settings.agency_id = $1
  LEFT JOIN location ON location.agency_id = $1 AND location.id = assignment.location_id
  LEFT JOIN client_time_settings AS own
    ON own.agency_id = $1 AND own.client_id = assignment.client_id`;

/** People of one run at most: the others come with the next, as these have been told then. */
export const PEOPLE_AT_ONCE = 2_000;
