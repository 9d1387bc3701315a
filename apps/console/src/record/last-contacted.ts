import type { CandidateFilter } from '../gql/graphql.ts';

/** What lists whose records carry `lastContactedAt` take as a filter of it. */
type ContactedFilter = Pick<
  CandidateFilter,
  'contactedSince' | 'notContactedSince' | 'neverContacted'
>;

/** What the column “Last contacted” can be narrowed to. */
export const lastContactedChoices = [
  { value: 'not-7', label: 'Not in the last 7 days' },
  { value: 'not-30', label: 'Not in the last 30 days' },
  { value: 'not-90', label: 'Not in the last 90 days' },
  { value: 'never', label: 'Never' },
  { value: 'in-7', label: 'In the last 7 days' },
  { value: 'in-30', label: 'In the last 30 days' },
] as const;

/**
 * The choice in the API's words; an address that somebody typed may hold any text.
 *
 * @param now by the clock of this device
 */
export function lastContactedFilter(choice: string | undefined, now = new Date()): ContactedFilter {
  if (choice === 'never') return { neverContacted: true };
  const [, which, days] = /^(not|in)-(\d{1,3})$/.exec(choice ?? '') ?? [];
  if (which === undefined) return {};
  const since = dayBefore(now, Number(days));
  return which === 'not' ? { notContactedSince: since } : { contactedSince: since };
}

/** The calendar day so many days ago, ISO. */
function dayBefore(now: Date, days: number): string {
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - days));
  return day.toISOString().slice(0, 10);
}
