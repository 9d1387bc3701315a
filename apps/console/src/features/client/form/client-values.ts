import type { ClientFormFragment, CreateClientInput } from '../../../gql/graphql.ts';
import {
  decimalText,
  fieldText,
  typedCount,
  typedText,
} from '@stint/spa-kit/record/form/field-text.ts';

/** A client as its form holds it: text as it is typed. */
export type ClientValues = {
  name: string;
  industry: string;
  phone: string;
  website: string;
  ownerId: string;
  isAccountingCustomer: boolean;
  paymentTermsDays: string;
  creditLimit: string;
  taxRate: string;
  notes: string;
};

export const clientLabels: Readonly<Record<keyof ClientValues, string>> = {
  name: 'Name',
  industry: 'Industry',
  phone: 'Telephone',
  website: 'Website',
  ownerId: 'Owner',
  isAccountingCustomer: 'Accounting customer',
  paymentTermsDays: 'Payment terms',
  creditLimit: 'Credit limit',
  taxRate: 'Tax rate',
  notes: 'Notes',
};

/** What the form begins with; empty for a new client. */
export function clientValues(client: ClientFormFragment | null): ClientValues {
  return {
    name: fieldText(client?.name),
    industry: fieldText(client?.industry),
    phone: fieldText(client?.phone),
    website: fieldText(client?.website),
    ownerId: fieldText(client?.owner?.id),
    isAccountingCustomer: client?.isAccountingCustomer ?? false,
    paymentTermsDays: fieldText(client?.paymentTermsDays),
    creditLimit: decimalText(client?.creditLimit),
    taxRate: decimalText(client?.taxRate),
    notes: fieldText(client?.notes),
  };
}

export function clientInput(values: ClientValues): CreateClientInput {
  return {
    name: values.name.trim(),
    industry: typedText(values.industry),
    phone: typedText(values.phone),
    website: typedText(values.website),
    ownerId: typedText(values.ownerId),
    isAccountingCustomer: values.isAccountingCustomer,
    paymentTermsDays: typedCount(values.paymentTermsDays),
    creditLimit: typedText(values.creditLimit),
    taxRate: typedText(values.taxRate),
    notes: typedText(values.notes),
  };
}
