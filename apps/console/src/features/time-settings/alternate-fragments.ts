import { graphql } from '../../gql/gql.ts';

export const AlternateParts = graphql(`
  fragment Alternate on ApproverAlternate {
    id
    version
    startDate
    endDate
    contact {
      id
      fullName
    }
    alternate {
      id
      fullName
    }
  }
`);

export const RemoveAlternateDocument = graphql(`
  mutation RemoveAlternate($id: ID!) {
    removeApproverAlternate(id: $id) {
      ... on ApproverAlternateRemoved {
        id
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
