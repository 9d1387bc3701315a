import { graphql } from '../../../gql/gql.ts';

export const EmployeesWithoutAccountDocument = graphql(`
  query EmployeesWithoutAccount($first: Int, $after: String, $filter: EmployeeFilter) {
    employees(
      first: $first
      after: $after
      filter: $filter
      orderBy: { by: NAME, direction: ASC }
    ) {
      nodes {
        id
        number
        candidate {
          id
          fullName
          email
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** An employee who is to get an account. */
export type EmployeePerson = { id: string; name: string; email: string | null };
