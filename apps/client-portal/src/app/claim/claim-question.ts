import type { FilterRange, FilterValue, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { ClaimStatus } from '../../gql/graphql.ts';

/** What waits for the client, the oldest period first. */
export const claimDefaults: GridQuery = {
  sort: [{ column: 'period', direction: 'asc' }],
  filters: { status: ['SUBMITTED'] },
  search: '',
};

/** The states that a client looks for; what is void is nobody's to decide. */
export const shownStatuses = [
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'DRAFT',
] as const satisfies readonly ClaimStatus[];

/** By state. What alone is asked for as waiting waits for the client: the agency approves others itself (T-10). */
export function inStatus(value: FilterValue) {
  const asked = Array.isArray(value) ? (value as readonly string[]) : [];
  const status = shownStatuses.filter((each) => asked.includes(each));
  const isWaiting = status.length === 1 && status[0] === 'SUBMITTED';
  return { status, ...(isWaiting && { approvalMode: ['CLIENT' as const] }) };
}

/** What has a day in the period, both ends of which are included. */
export function inPeriod(value: FilterValue) {
  const { from, to } = value as FilterRange;
  return { endFrom: from, startTo: to };
}
