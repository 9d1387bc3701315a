import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { ContactFormFragment, CreateContactInput } from '../../../gql/graphql.ts';
import { fieldText, typedText } from '@stint/spa-kit/record/form/field-text.ts';

/** A contact as its form holds it: text as it is typed, the client with its name. */
export type ContactValues = {
  client: SearchOption | null;
  firstName: string;
  lastName: string;
  title: string;
  email: string;
  phone: string;
  onAccountingCustomer: boolean;
};

export const contactLabels: Readonly<Record<keyof ContactValues, string>> = {
  client: 'Client',
  firstName: 'First name',
  lastName: 'Last name',
  title: 'Title',
  email: 'E-mail',
  phone: 'Telephone',
  onAccountingCustomer: 'On the accounting customer’s record',
};

/**
 * What the form begins with.
 *
 * @param client whose contact a new one is, where that is known
 */
export function contactValues(
  contact: ContactFormFragment | null,
  client: SearchOption | null,
): ContactValues {
  return {
    client: contact ? { value: contact.client.id, label: contact.client.name } : client,
    firstName: fieldText(contact?.firstName),
    lastName: fieldText(contact?.lastName),
    title: fieldText(contact?.title),
    email: fieldText(contact?.email),
    phone: fieldText(contact?.phone),
    onAccountingCustomer: contact?.onAccountingCustomer ?? false,
  };
}

export function contactInput(values: ContactValues): CreateContactInput {
  return {
    clientId: values.client?.value ?? '',
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    title: typedText(values.title),
    email: typedText(values.email),
    phone: typedText(values.phone),
    onAccountingCustomer: values.onAccountingCustomer,
  };
}
