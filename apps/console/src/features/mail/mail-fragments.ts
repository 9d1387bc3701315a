import { graphql } from '../../gql/gql.ts';

/** A mail as the list shows it. */
export const MailRow = graphql(`
  fragment MailRow on Mail {
    id
    version
    status
    template
    recipientName
    recipientAddress
    subject
    attempts
    failure
    queuedAt
    sentAt
    about {
      id
      label
    }
  }
`);
