import { defineForm } from '@stint/spa-kit/record/edit/define-form.tsx';
import { saveDocuments } from '@stint/spa-kit/record/edit/save-documents.ts';
import { flagField } from '@stint/spa-kit/record/form/choice-kinds.tsx';
import { decimalText } from '@stint/spa-kit/record/form/field-text.ts';
import { staffField } from '@stint/spa-kit/record/form/related-kinds.tsx';
import {
  countField,
  decimalField,
  longText,
  moneyField,
  textLine,
} from '@stint/spa-kit/record/form/text-kinds.tsx';
import { graphql } from '../../../gql/gql.ts';

export const ClientFormDocument = graphql(`
  query ClientForm($id: ID!) {
    client(id: $id) {
      id
      version
      name
      industry
      phone
      website
      owner {
        id
      }
      isAccountingCustomer
      paymentTermsDays
      creditLimit
      taxRate
      notes
      portalText
    }
  }
`);

/** All that its panel shows. */
const SavedClient = graphql(`
  fragment SavedClient on Client {
    ...ClientRow
    ...ClientFacts
    timeline {
      ...RecordTimelineEvent
    }
  }
`);

/** A new client, or changes of one. */
export default defineForm({
  save: saveDocuments('Client', SavedClient),
  document: ClientFormDocument,
  fields: {
    name: textLine('Name', { required: 'Enter a name.' }),
    industry: textLine('Industry'),
    ownerId: staffField('Owner', { placeholder: 'Nobody' }),
    phone: textLine('Telephone', { type: 'tel' }),
    website: textLine('Website', { type: 'url' }),
    isAccountingCustomer: flagField('Accounting customer', {
      description: 'Billing is set up, so this client can be invoiced.',
    }),
    paymentTermsDays: countField('Payment terms', { suffix: ' days' }),
    creditLimit: moneyField('Credit limit', { textOf: decimalText }),
    taxRate: decimalField('Tax rate', { suffix: ' %', digits: 4 }),
    notes: longText('Notes'),
    portalText: longText('Text in the client portal', {
      description: 'Shown to this client’s contacts in place of the agency’s text.',
    }),
  },
  layout: [
    'name',
    ['industry', 'ownerId'],
    ['phone', 'website'],
    'isAccountingCustomer',
    ['paymentTermsDays', 'creditLimit', 'taxRate'],
    'notes',
    'portalText',
  ],
});
