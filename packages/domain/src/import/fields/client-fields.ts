import type { ImportFields } from './import-field.ts';
import { ownerField, phoneHeadings } from './shared-fields.ts';

export const clientFields = {
  externalId: {
    label: 'Client ID',
    notation: 'reference',
    identity: true,
    synonyms:
      'company id, customer id, account id, organization id, client no, client number, customer number, client code, id, kundennummer, id cliente, firmennummer',
  },
  name: {
    label: 'Client name',
    notation: 'text',
    required: true,
    synonyms:
      'company, account, company name, client, customer, customer name, account name, organization, business name, name, legal name, empresa, cliente, nombre, firma, firmenname, kunde, unternehmen',
  },
  industry: {
    label: 'Industry',
    notation: 'text',
    synonyms: 'sector, vertical, business type, industria, branche',
  },
  phone: { label: 'Phone', notation: 'phone', synonyms: phoneHeadings },
  website: {
    label: 'Website',
    notation: 'webAddress',
    synonyms: 'url, web, web site, homepage, domain, sitio web, webseite',
  },
  isAccountingCustomer: {
    label: 'Accounting customer',
    notation: 'flag',
    synonyms:
      'is accounting customer, billing customer, billing, bill to, billable, in accounting, cliente contable, debitor',
  },
  paymentTermsDays: {
    label: 'Payment terms',
    notation: 'paymentTerms',
    synonyms:
      'terms, net terms, invoice terms, términos de pago, zahlungsziel, zahlungsbedingungen',
  },
  creditLimit: {
    label: 'Credit limit',
    notation: 'money',
    synonyms: 'credit line, credit, límite de crédito, kreditlimit',
  },
  taxRate: {
    label: 'Tax rate',
    notation: 'percent',
    synonyms: 'sales tax, tax, tax %, vat, impuesto, steuersatz',
  },
  owner: ownerField,
  notes: {
    label: 'Notes',
    notation: 'text',
    long: true,
    synonyms:
      'note, comments, comment, remarks, description, notas, comentarios, notizen, bemerkung',
  },
} as const satisfies ImportFields;
