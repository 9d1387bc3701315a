import { graphql } from '../../gql/gql.ts';

/** What the grid shows of a change that an employee asks for. */
export const ChangeRequestRow = graphql(`
  fragment ChangeRequestRow on ChangeRequest {
    id
    version
    section
    status
    employeeName
    createdAt
    decidedAt
    reason
    employee {
      id
    }
    changes {
      field
      label
    }
  }
`);
