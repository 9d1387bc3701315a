import { graphql } from '../../gql/gql.ts';

/** What the server offers with a record, and what each of these actions asks. */
export const RecordActions = graphql(`
  fragment RecordActions on AvailableAction {
    action
    label
    allowed
    refusals {
      code
      message
      blocking {
        kind
        id
        label
      }
    }
    asks {
      field
      label
      kind
      required
      choices {
        value
        label
      }
      defaultValue
      condition {
        field
        equals
      }
      help
      placeholder
      lines
    }
  }
`);

/** What a change does, or did, to one record. */
export const RecordOutcome = graphql(`
  fragment RecordOutcome on Outcome {
    recordId
    label
    done
    refusals {
      code
      message
      field
      blocking {
        kind
        id
        label
      }
    }
    effects {
      kind
      sentence
    }
  }
`);

/** Spread in every preview, which is asked with the command's own input: `...CommandPreview`. */
export const CommandPreview = graphql(`
  fragment CommandPreview on Preview {
    outcomes {
      ...RecordOutcome
    }
    problems {
      path
      message
    }
  }
`);

// Spread in every mutation of many records beside the two refusals: `...BulkChange`.
graphql(`
  fragment BulkChange on BulkDone {
    outcomes {
      ...RecordOutcome
    }
    changeSetId
  }
`);
