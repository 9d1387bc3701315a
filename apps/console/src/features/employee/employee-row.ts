import { graphql } from '../../gql/gql.ts';

/** What the grid shows of an employee. */
export const EmployeeRow = graphql(`
  fragment EmployeeRow on Employee {
    id
    version
    number
    status
    hiredOn
    terminatedOn
    candidate {
      id
      number
      fullName
      status
      owner {
        id
        displayName
      }
    }
  }
`);
