import { graphql } from '../../../gql/gql.ts';

export const ImportFileParts = graphql(`
  fragment ImportFile on ImportFile {
    id
    fileName
    recordKind
    headingLine
    opening {
      line
      cells
    }
    notes
    findings {
      code
      column
      rows
      example
      choice
    }
    columns
    sample
    mapping {
      field
      column
    }
    fields {
      field
      label
      required
    }
    counts {
      total
      created
      updated
      unchanged
      refused
      warned
    }
  }
`);

export const ImportRunParts = graphql(`
  fragment ImportRun on ImportRun {
    id
    version
    status
    rowsDone
    rowsTotal
    failure
    createdAt
    createdBy {
      id
      displayName
    }
    files {
      id
      ...ImportFile
    }
  }
`);

export const ImportRunDocument = graphql(`
  query ImportRun($id: ID!) {
    importRun(id: $id) {
      ...ImportRun
    }
  }
`);
