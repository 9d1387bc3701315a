import { graphql } from '../../gql/gql.ts';

/** One thing that an action needs to be told; `asksIn` reads them. */
export const AskedValue = graphql(`
  fragment AskedValue on ActionAsk {
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
`);

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
      ...AskedValue
    }
  }
`);

/** An action on many records at once, what it is called and what it asks. */
export const DeclaredBulkAction = graphql(`
  fragment DeclaredBulkAction on BulkAction {
    action
    label
    asks {
      ...AskedValue
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
    dateWarnings {
      path
      message
    }
    problems {
      path
      message
    }
  }
`);

/** Spread in every mutation of many records beside the two refusals: `...BulkChange`. */
export const BulkChange = graphql(`
  fragment BulkChange on BulkDone {
    outcomes {
      ...RecordOutcome
    }
    changeSetId
  }
`);
