import type { ImportFields } from './import-field.ts';
import { emailHeadings, personFields, phoneHeadings } from './shared-fields.ts';

export const contactFields = {
  externalId: {
    label: 'Contact ID',
    notation: 'reference',
    identity: true,
    synonyms: 'contact no, contact number, person id, id, id contacto, kontakt-nr',
  },
  client: {
    label: 'Client',
    notation: 'reference',
    required: true,
    refersTo: 'client',
    synonyms:
      'company id, client id, customer id, account id, company, customer, client name, company name, customer name, organization, kunde, kundennummer, cliente, empresa, firma',
  },
  ...personFields,
  title: {
    label: 'Title',
    notation: 'text',
    synonyms: 'job title, position, role, cargo, puesto, funktion',
  },
  email: {
    label: 'Email',
    notation: 'email',
    vital: true,
    emptyNote:
      'without one the contact cannot be invited to the client portal or asked for approvals',
    synonyms: emailHeadings,
  },
  phone: { label: 'Phone', notation: 'phone', synonyms: phoneHeadings },
  onAccountingCustomer: {
    label: 'On accounting customer',
    notation: 'flag',
    synonyms:
      'billing contact, accounting contact, ap contact, accounts payable contact, invoice contact, rechnungskontakt',
  },
} as const satisfies ImportFields;
