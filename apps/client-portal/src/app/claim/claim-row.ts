import type { PortalExpenseRowFragment, PortalTimesheetRowFragment } from '../../gql/graphql.ts';

/** What the rows of both lists have in common. */
export type ClaimRow = PortalTimesheetRowFragment | PortalExpenseRowFragment;

/** Whether this viewer may do it with the row now. */
export const allows = ({ actions }: Pick<ClaimRow, 'actions'>, action: string): boolean =>
  actions.some((each) => each.action === action && each.allowed);
