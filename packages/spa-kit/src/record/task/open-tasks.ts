import { graphql } from '../../gql/gql.ts';

/** What has to be done about a record. The tab that counts it and the section that lists it ask alike. */
export const OpenTasksDocument = graphql(`
  query OpenTasks($id: ID!) {
    tasks(filter: { subjectId: $id, status: [OPEN] }, first: 50) {
      nodes {
        ...TaskRow
      }
      totalCount
    }
  }
`);
