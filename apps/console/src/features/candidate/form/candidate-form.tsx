import { defineForm } from '@stint/spa-kit/record/edit/define-form.tsx';
import { saveDocuments } from '@stint/spa-kit/record/edit/save-documents.ts';
import { tagsField } from '@stint/spa-kit/record/form/choice-kinds.tsx';
import { decimalText } from '@stint/spa-kit/record/form/field-text.ts';
import { staffField } from '@stint/spa-kit/record/form/related-kinds.tsx';
import {
  dateField,
  longText,
  moneyField,
  textLine,
} from '@stint/spa-kit/record/form/text-kinds.tsx';
import { graphql } from '../../../gql/gql.ts';
import { DuplicateWarning } from './duplicate-warning.tsx';

export const CandidateFormDocument = graphql(`
  query CandidateForm($id: ID!) {
    candidate(id: $id) {
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
      }
    }
  }
`);

/** What their summary shows. */
const SavedCandidate = graphql(`
  fragment SavedCandidate on Candidate {
    ...CandidateRow
    ...CandidateFacts
    timeline {
      ...RecordTimelineEvent
    }
  }
`);

export const saveCandidate = saveDocuments('Candidate', SavedCandidate);

/** A new candidate, or changes of one. */
export default defineForm({
  save: saveCandidate,
  document: CandidateFormDocument,
  fields: {
    firstName: textLine('First name', { required: 'Enter a first name.' }),
    lastName: textLine('Last name', { required: 'Enter a last name.' }),
    email: textLine('Email', { type: 'email' }),
    phone: textLine('Telephone', { type: 'tel' }),
    city: textLine('City'),
    region: textLine('State or province'),
    postalCode: textLine('Postal code'),
    skills: tagsField('Skills', { description: 'Press Enter or a comma after each skill.' }),
    desiredPay: moneyField('Desired pay per hour', { textOf: decimalText }),
    availableFrom: dateField('Available from'),
    source: textLine('Source'),
    ownerId: staffField('Owner', { placeholder: 'Nobody' }),
    notes: longText('Notes'),
  },
  layout: [
    ['firstName', 'lastName'],
    ['email', 'phone'],
    ({ form, record }) => <DuplicateWarning values={form.values} exceptId={record?.id ?? null} />,
    ['city', 'region', 'postalCode'],
    'skills',
    ['desiredPay', 'availableFrom'],
    ['source', 'ownerId'],
    'notes',
  ],
});
