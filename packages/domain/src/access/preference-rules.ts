import type { ChosenClientPortalPreferences } from './preferences.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { nounTerm } from '../messages/value.ts';

/** Characters of a disclaimer at most (S-6, S-10). */
export const LONGEST_DISCLAIMER = 2_000;

/** Locations that an account may be limited to at most (S-12). */
export const MOST_LOCATIONS = 500;

/** What the preferences of a client contact are checked against. */
export interface ClientPortalFacts {
  /** The staff account that is named as owner of new job orders; `null` where there is none of that id. */
  owner: { id: string; label: string; mayOwn: boolean; email: string | null } | null;
  /** Ids of the locations of the contact's client. */
  ownLocationIds: ReadonlySet<string>;
}

/**
 * Why these preferences cannot be saved, each with the switch that has to change.
 *
 * Source: S-8 (an owner for new job orders, with a mail address to be told of them), S-11 (a report needs its
 * section), S-12 (locations are those of the client).
 */
export function clientPortalRefusals(
  preferences: ChosenClientPortalPreferences,
  facts: ClientPortalFacts,
): Refusal[] {
  return [
    ...ownerRefusals(preferences, facts),
    ...reportRefusals(preferences),
    ...(preferences.locationIds ?? []).flatMap((id, index) =>
      facts.ownLocationIds.has(id)
        ? []
        : [refuse('NOT_FOUND', { noun: nounTerm('location') }, { field: `locationIds.${index}` })],
    ),
  ];
}

const OWNER = 'jobOrders.ownerId';

function ownerRefusals(
  { jobOrders: { access, ownerId, mailOwner } }: ChosenClientPortalPreferences,
  { owner }: ClientPortalFacts,
): Refusal[] {
  if (ownerId === null) {
    return access === 'CREATE' ? [refuse('OWNER_REQUIRED', {}, { field: OWNER })] : [];
  }
  if (owner === null) return [refuse('NOT_FOUND', { noun: nounTerm('account') }, { field: OWNER })];
  const { id, label, mayOwn, email } = owner;
  const blocking = [{ kind: 'account', id, label }];
  if (!mayOwn) return [refuse('OWNER_DEACTIVATED', { owner: label }, { field: OWNER, blocking })];
  if (!mailOwner || email !== null) return [];
  const field = 'jobOrders.mailOwner';
  return [refuse('OWNER_WITHOUT_MAIL', { owner: label }, { field, blocking })];
}

function reportRefusals({
  reports,
  timesheets,
  assignments,
}: ChosenClientPortalPreferences): Refusal[] {
  const off = { timesheets: timesheets.access === 'NONE', assignments: assignments === 'NONE' };
  return (['timesheets', 'assignments'] as const)
    .filter((section) => reports[section] && off[section])
    .map((section) =>
      refuse(`REPORT_WITHOUT_SECTION.${section}`, {}, { field: `reports.${section}` }),
    );
}
