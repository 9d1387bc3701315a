import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CandidateFormQuery } from '../../../gql/graphql.ts';
import { RecordForm } from '../../../record/edit/record-form.tsx';
import { CandidateFields } from './candidate-fields.tsx';

export const CandidateFormParts = graphql(`
  fragment CandidateForm on Candidate {
    id
    version
    firstName
    lastName
    email
    phone
    city
    region
    postalCode
    skills
    desiredPay
    availableFrom
    source
    notes
    owner {
      id
      displayName
    }
  }
`);

export const CandidateFormDocument = graphql(`
  query CandidateForm($id: ID!) {
    candidate(id: $id) {
      ...CandidateForm
    }
  }
`);

type CandidateFormProps = {
  /** Null for a new candidate. */
  id: string | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** A new candidate, or changes of one. */
export default function CandidateForm({ id, ...done }: CandidateFormProps) {
  const title = id === null ? 'New candidate' : 'Edit candidate';
  return (
    <RecordForm
      title={title}
      id={id}
      document={CandidateFormDocument}
      recordOf={formOf}
      onClose={done.onClose}
    >
      {(candidate, reread) => (
        <CandidateFields title={title} candidate={candidate} reread={reread} {...done} />
      )}
    </RecordForm>
  );
}

const formOf = ({ candidate }: CandidateFormQuery) =>
  readFragment(CandidateFormParts, candidate) ?? null;
