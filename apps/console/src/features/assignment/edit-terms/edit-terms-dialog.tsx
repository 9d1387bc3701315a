import { graphql } from '../../../gql/gql.ts';
import type { AssignmentTermsFormQuery } from '../../../gql/graphql.ts';
import { RecordForm } from '@stint/spa-kit/record/edit/record-form.tsx';
import { TermsForm } from './terms-form.tsx';

export const AssignmentTermsFormDocument = graphql(`
  query AssignmentTermsForm($id: ID!) {
    assignment(id: $id) {
      id
      version
      jobType
      client {
        id
      }
      ...AssignmentTerms
    }
  }
`);

type EditTermsDialogProps = { id: string; onClose: () => void };

/** Changes dates, rates, and details of one assignment. What was typed stays when it is refused. */
export default function EditTermsDialog({ id, onClose }: EditTermsDialogProps) {
  return (
    <RecordForm
      noun="assignment"
      id={id}
      document={AssignmentTermsFormDocument}
      recordOf={({ assignment }: AssignmentTermsFormQuery) => assignment}
      onClose={onClose}
      onSaved={onClose}
    >
      {({ record, ...fields }) => record && <TermsForm record={record} {...fields} />}
    </RecordForm>
  );
}
