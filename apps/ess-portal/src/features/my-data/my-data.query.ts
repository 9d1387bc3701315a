import { graphql } from '../../gql/gql.ts';

/** The own data of every section; those that are not on are left out before it is asked. */
export const MyDataDocument = graphql(`
  query MyData {
    personalInformation {
      street
      unit
      city
      region
      postalCode
      phone
      email
      emergencyName
      emergencyRelationship
      emergencyPhone
    }
    taxWithholding {
      socialSecurityNumberMasked
      filingStatus
      multipleJobs
      dependentsAmount
      otherIncome
      deductions
      extraWithholding
    }
    directDeposit {
      accounts {
        key
        bankName
        routingNumberMasked
        accountNumberMasked
        type
        shareOf
        share
      }
    }
  }
`);

/** What was asked for and not decided, and what became of the rest. */
export const OwnRequestsDocument = graphql(`
  query OwnRequests($first: Int, $after: String) {
    changeRequests(first: $first, after: $after, orderBy: { by: REQUESTED_AT, direction: DESC }) {
      nodes {
        ...OwnRequest
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OwnRequest = graphql(`
  fragment OwnRequest on ChangeRequest {
    id
    version
    section
    status
    createdAt
    decidedAt
    reason
    actions {
      action
      allowed
    }
    changes {
      field
      label
      before
      after
    }
  }
`);

/** What asking for a change answers. @public spread by its name (`...AskedChange`) */
export const AskedChange = graphql(`
  fragment AskedChange on ChangeRequested {
    changeRequest {
      ...OwnRequest
    }
  }
`);
