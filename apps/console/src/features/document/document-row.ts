import { graphql } from '../../gql/gql.ts';

/** A document as the list and the employee's tab show it. */
export const DocumentRow = graphql(`
  fragment DocumentRow on Document {
    id
    version
    title
    type
    expiresOn
    createdAt
    fileName
    downloadPath
    employeeName
    employeeStatus
    employee {
      id
    }
  }
`);
