import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import { hourClock } from '@stint/domain/agency/office-clock.ts';
import { officeCountry } from '@stint/domain/agency/office-country.ts';
import { writtenIn } from '@stint/domain/agency/written-in-country.ts';
import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import type { Tenants } from '../database/tenants.ts';
import type { ContextAgency } from './request-context.ts';

/** What a context knows about its agency; for a statement that joins `agency` and `agency_settings`. */
export const AGENCY_COLUMNS = `
    agency.id AS "agencyId", agency.company_id AS "companyId", agency.name AS "agencyName",
    agency.time_zone AS "timeZone", agency.currency,
    (agency_settings.time_settings->>'weekStartsOn')::int AS "weekStartsOn",
    json_build_object(
      'marginFloorPercent', margin_floor_percent::text, 'marginFloorMode', margin_floor_mode,
      'creditLimitMode', credit_limit_mode, 'fillOrderAtZeroOpenings', fill_order_at_zero_openings,
      'showBillAmounts', show_bill_amounts, 'nameParticlesCount', name_particles_count,
      'showEndedAssignments', show_ended_assignments, 'portalOrders', portal_orders,
      'portalOrderSubmission', portal_order_submission, 'portalText', portal_text,
      'showDocumentsAfterTermination', show_documents_after_termination,
      'documentReminderDays', document_reminder_days, 'clock', clock, 'requireSecondFactor', require_second_factor,
      'burdenPercent', burden_percent::text, 'burdenOverrides', burden_overrides
    ) AS settings`;

/** A row with these columns. */
export interface StoredAgency {
  agencyId: string;
  companyId: string;
  agencyName: string;
  timeZone: string;
  currency: string;
  /** `null` where the agency has not set it. */
  weekStartsOn: number | null;
  settings: AgencySettings;
}

export function contextAgency(stored: StoredAgency): ContextAgency {
  const { agencyId: id, companyId, agencyName: name, timeZone, currency, settings } = stored;
  const country = officeCountry(timeZone, currency);
  return {
    id,
    companyId,
    name,
    timeZone,
    currency,
    settings,
    ...writtenIn(country),
    hourClock: hourClock(settings.clock, country),
    weekStartsOn: stored.weekStartsOn ?? defaultTimeSettings.weekStartsOn,
  };
}

/** An agency by its id; `null` when there is none. */
export async function agencyOf(tenants: Tenants, agencyId: string): Promise<ContextAgency | null> {
  const { rows } = await tenants.of(agencyId).read(
    (db) =>
      db.query<StoredAgency>(
        `SELECT ${AGENCY_COLUMNS}
         FROM agency JOIN agency_settings ON agency_settings.agency_id = agency.id
         WHERE agency.id = $1`,
        [agencyId],
      ),
    'primary',
  );
  return rows[0] ? contextAgency(rows[0]) : null;
}
