import { defineForm } from '@stint/spa-kit/record/edit/define-form.tsx';
import type { RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { saveDocuments } from '@stint/spa-kit/record/edit/save-documents.ts';
import { flagField } from '@stint/spa-kit/record/form/choice-kinds.tsx';
import { recordField } from '@stint/spa-kit/record/form/related-kinds.tsx';
import { textLine } from '@stint/spa-kit/record/form/text-kinds.tsx';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { graphql } from '../../../gql/gql.ts';
import { ClientSelect } from '../../../record/form/client-select.tsx';

export const ContactFormDocument = graphql(`
  query ContactForm($id: ID!) {
    contact(id: $id) {
      id
      version
      firstName
      lastName
      title
      email
      phone
      onAccountingCustomer
      client {
        id
        name
      }
    }
  }
`);

/** All that its panel shows. */
const SavedContact = graphql(`
  fragment SavedContact on Contact {
    ...ContactRow
    timeline {
      ...RecordTimelineEvent
    }
  }
`);

export const saveContact = saveDocuments('Contact', SavedContact);

const Form = defineForm({
  save: saveContact,
  document: ContactFormDocument,
  fields: {
    clientId: recordField('Client', 'Choose a client.', ClientSelect),
    firstName: textLine('First name', { required: 'Enter a first name.' }),
    lastName: textLine('Last name', { required: 'Enter a last name.' }),
    title: textLine('Title'),
    email: textLine('Email', { type: 'email' }),
    phone: textLine('Telephone', { type: 'tel' }),
    onAccountingCustomer: flagField('On the accounting customer’s record', {
      description: 'Can have a portal account and receive invoices.',
    }),
  },
  layout: [
    'clientId',
    ['firstName', 'lastName'],
    'title',
    ['email', 'phone'],
    'onAccountingCustomer',
  ],
});

type ContactFormProps = RecordFormProps & {
  /** Whose contact a new one is, where that is known. */
  client: SearchOption | null;
};

/** A new contact, or changes of one. */
export default function ContactForm({ client, ...form }: ContactFormProps) {
  return <Form {...form} initial={{ clientId: client }} />;
}
