import { graphql } from '../../gql/gql.ts';

/** A task as lists show it. */
export const TaskRow = graphql(`
  fragment TaskRow on Task {
    id
    version
    title
    status
    dueOn
    remindOn
    remindedOn
    outcome
    owner {
      id
      displayName
    }
    subject {
      id
      label
    }
  }
`);
