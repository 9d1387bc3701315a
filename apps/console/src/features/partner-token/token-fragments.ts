import { graphql } from '../../gql/gql.ts';

/** A partner token as its list shows it. */
export const PartnerTokenRow = graphql(`
  fragment PartnerTokenRow on PartnerToken {
    id
    version
    name
    prefix
    permissions
    clients {
      id
      name
    }
    expiresOn
    expired
    status
    lastUsedAt
    lastUsedFrom
  }
`);
