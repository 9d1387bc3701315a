import { graphql } from '../../gql/gql.ts';

/** What the grid shows of a candidate, and what changing the status has to know of a selected one. */
export const CandidateRow = graphql(`
  fragment CandidateRow on Candidate {
    id
    lastContactedAt
    version
    number
    fullName
    status
    email
    phone
    city
    region
    skills
    desiredPay
    availableFrom
    source
    addedOn
    owner {
      id
      displayName
    }
  }
`);
