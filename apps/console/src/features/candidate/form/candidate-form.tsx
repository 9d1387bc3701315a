import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CandidateFormQuery } from '../../../gql/graphql.ts';
import { RecordForm, type RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
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

/** A new candidate, or changes of one. */
export default function CandidateForm(form: RecordFormProps) {
  return (
    <RecordForm {...form} noun="candidate" document={CandidateFormDocument} recordOf={formOf}>
      {(fields) => <CandidateFields {...fields} />}
    </RecordForm>
  );
}

const formOf = ({ candidate }: CandidateFormQuery) =>
  readFragment(CandidateFormParts, candidate) ?? null;
