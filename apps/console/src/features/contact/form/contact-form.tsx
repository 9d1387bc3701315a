import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ContactFormQuery } from '../../../gql/graphql.ts';
import { RecordForm } from '../../../record/edit/record-form.tsx';
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

type ContactFormProps = {
  /** Null for a new contact. */
  id: string | null;
  /** Whose contact a new one is, where that is known. */
  client: SearchOption | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** A new contact, or changes of one. */
export default function ContactForm({ id, ...rest }: ContactFormProps) {
  const title = id === null ? 'New contact' : 'Edit contact';
  return (
    <RecordForm
      title={title}
      id={id}
      document={ContactFormDocument}
      recordOf={formOf}
      onClose={rest.onClose}
    >
      {(contact, reread) => (
        <ContactFields title={title} contact={contact} reread={reread} {...rest} />
      )}
    </RecordForm>
  );
}

const formOf = ({ contact }: ContactFormQuery) => readFragment(ContactFormParts, contact) ?? null;
