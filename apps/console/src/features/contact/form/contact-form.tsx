import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ContactFormQuery } from '../../../gql/graphql.ts';
import { RecordForm, type RecordFormProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { ContactFields } from './contact-fields.tsx';

export const ContactFormParts = graphql(`
  fragment ContactForm on Contact {
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
`);

export const ContactFormDocument = graphql(`
  query ContactForm($id: ID!) {
    contact(id: $id) {
      ...ContactForm
    }
  }
`);

type ContactFormProps = RecordFormProps & {
  /** Whose contact a new one is, where that is known. */
  client: SearchOption | null;
};

/** A new contact, or changes of one. */
export default function ContactForm({ client, ...form }: ContactFormProps) {
  return (
    <RecordForm {...form} noun="contact" document={ContactFormDocument} recordOf={formOf}>
      {(fields) => <ContactFields {...fields} client={client} />}
    </RecordForm>
  );
}

const formOf = ({ contact }: ContactFormQuery) => readFragment(ContactFormParts, contact) ?? null;
