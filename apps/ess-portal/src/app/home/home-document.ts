import { graphql } from '../../gql/gql.ts';
import type { EssHomeQuery } from '../../gql/graphql.ts';

/** Everything that the home page may show; what the employee may not read is left out before it is asked. */
export const EssHomeDocument = graphql(`
  query EssHome {
    current: assignments(
      first: 10
      filter: { status: [ACTIVE] }
      orderBy: { by: START_DATE, direction: DESC }
    ) {
      nodes {
        ...OwnAssignment
      }
    }
    waiting: changeRequests(first: 1, filter: { status: [REQUESTED, CONFLICTING] }) {
      totalCount
    }
  }
`);

/** What one employee asked for. */
export type HomeData = Partial<EssHomeQuery>;
