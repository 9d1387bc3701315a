import type { ImportFields } from './import-field.ts';
import {
  emailHeadings,
  ownerField,
  personFields,
  phoneHeadings,
  placeFields,
} from './shared-fields.ts';

export const candidateFields = {
  externalId: {
    label: 'Candidate ID',
    notation: 'reference',
    identity: true,
    synonyms:
      'applicant id, talent id, person id, employee id, worker id, candidate no, candidate number, id, id candidato, bewerber-nr, kandidaten-nr, personalnummer',
  },
  ...personFields,
  email: {
    label: 'Email',
    notation: 'email',
    vital: true,
    emptyNote: 'without one the candidate cannot be invited to self-service',
    synonyms: emailHeadings,
  },
  phone: { label: 'Phone', notation: 'phone', synonyms: phoneHeadings },
  ...placeFields,
  status: {
    label: 'Status',
    notation: 'candidateStatus',
    vital: true,
    synonyms: 'candidate status, availability status, estado, estatus',
  },
  skills: {
    label: 'Skills',
    notation: 'list',
    long: true,
    synonyms:
      'skill, skill set, skill codes, qualifications, positions, trades, habilidades, fähigkeiten, kenntnisse',
  },
  desiredPay: {
    label: 'Desired pay',
    notation: 'hourlyRate',
    synonyms:
      'desired rate, pay expectation, expected pay, desired hourly rate, minimum pay, min rate, min pay, salario deseado, wunschlohn, stundenlohn',
  },
  availableFrom: {
    label: 'Available from',
    notation: 'date',
    synonyms:
      'available date, availability, date available, available, start availability, disponible desde, verfügbar ab',
  },
  source: {
    label: 'Source',
    notation: 'text',
    synonyms: 'lead source, referral source, origin, fuente, quelle, herkunft',
  },
  owner: ownerField,
  addedOn: {
    label: 'Added on',
    notation: 'date',
    synonyms:
      'date added, date entered, entered on, entered, created, created on, created at, date created, added, registered, fecha de alta, angelegt am, erfasst am',
  },
  notes: {
    label: 'Notes',
    notation: 'text',
    long: true,
    synonyms: 'note, comments, comment, remarks, notas, comentarios, notizen, bemerkung',
  },
} as const satisfies ImportFields;
