import type { ImportFields } from './import-field.ts';
import { placeFields } from './shared-fields.ts';

export const locationFields = {
  externalId: {
    label: 'Location ID',
    notation: 'reference',
    identity: true,
    synonyms:
      'site id, worksite id, work site id, address id, location no, location code, branch id, id, standort-nr, id ubicación',
  },
  client: {
    label: 'Client',
    notation: 'reference',
    required: true,
    refersTo: 'client',
    synonyms:
      'company id, client id, customer id, account id, company, customer, client name, company name, customer name, kunde, kundennummer, cliente, empresa, firma',
  },
  name: {
    label: 'Location name',
    notation: 'text',
    required: true,
    synonyms:
      'location, site, site name, worksite, work site, work location, name, facility, branch, ubicación, sede, standort, einsatzort',
  },
  street: {
    label: 'Street',
    notation: 'text',
    synonyms:
      'address, street address, address 1, address line 1, address1, dirección, calle, straße, strasse, adresse',
  },
  ...placeFields,
  country: { label: 'Country', notation: 'country', synonyms: 'country code, país, land' },
  timeZone: {
    label: 'Time zone',
    notation: 'timeZone',
    synonyms: 'timezone, tz, zona horaria, zeitzone',
  },
} as const satisfies ImportFields;
