import { daysLater } from '@stint/spa-kit/record/list/days-from-today.ts';
import type { Asking } from '@stint/spa-kit/record/list/list-question.ts';
import type { FilterValue } from '@stint/ui/data-grid/grid-query.ts';
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

/** The choice in the API's words; an address that somebody typed may hold any text. */
export function lastContactedFilter(
  value: FilterValue,
  { today }: Pick<Asking, 'today'>,
): ContactedFilter {
  const choice = Array.isArray(value) ? (value as readonly string[])[0] : undefined;
  if (choice === 'never') return { neverContacted: true };
  const [, which, days] = /^(not|in)-(\d{1,3})$/.exec(choice ?? '') ?? [];
  if (which === undefined) return {};
  const since = daysLater(today, -Number(days));
  return which === 'not' ? { notContactedSince: since } : { contactedSince: since };
}
