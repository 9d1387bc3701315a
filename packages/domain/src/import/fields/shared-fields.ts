/** Parts of fields that several kinds share. */

export const hourly = { notation: 'hourlyRate', vital: true } as const;
export const multiplied = { notation: 'multiplier', vital: true } as const;
export const dated = { notation: 'date', vital: true } as const;
export const ownerField = {
  label: 'Owner',
  notation: 'text',
  namesStaff: true,
  synonyms:
    'recruiter, account manager, account executive, assigned to, owned by, sales rep, consultant, propietario, responsable, betreuer, inhaber',
} as const;
export const placeFields = {
  city: { label: 'City', notation: 'text', synonyms: 'town, ciudad, stadt, ort' },
  region: {
    label: 'State',
    notation: 'region',
    synonyms: 'state/province, province, region, st, estado, provincia, bundesland',
  },
  postalCode: {
    label: 'Postal code',
    notation: 'text',
    synonyms: 'zip, zip code, zipcode, postcode, código postal, plz, postleitzahl',
  },
} as const;
export const personFields = {
  firstName: {
    label: 'First name',
    notation: 'text',
    required: true,
    synonyms: 'given name, forename, fname, first, nombre, vorname',
  },
  lastName: {
    label: 'Last name',
    notation: 'text',
    required: true,
    synonyms: 'surname, family name, lname, last, apellido, apellidos, nachname, familienname',
  },
  fullName: {
    label: 'Full name',
    notation: 'personName',
    synonyms: 'name, nombre completo, vollständiger name',
  },
} as const;
export const emailHeadings =
  'e-mail, email address, e-mail address, mail, primary email, work email, correo, correo electrónico, e-mail-adresse';
export const phoneHeadings =
  'telephone, phone number, tel, work phone, main phone, office phone, mobile, mobile phone, cell, cell phone, home phone, primary phone, teléfono, móvil, telefon, telefonnummer, handy';
