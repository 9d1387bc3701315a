import type { ImportKind } from './import-kind.ts';
import type { Notation, NotationValues } from './notations/notation.ts';

/** One thing that a column may feed. */
export interface ImportField {
  /** As it stands on the screen and in messages. */
  label: string;
  notation: Notation;
  /** Headings that other systems use, beside the label; any case and punctuation. */
  synonyms: string;
  /** Without a value the row is refused. */
  required?: true;
  /** A value that cannot be read refuses the row: going on without would change what was agreed. */
  vital?: true;
  /** Without a value the row is taken over, and this is said. */
  missed?: string;
  /** The value names a record of this kind. */
  refersTo?: ImportKind;
  /** The other system's own id of the row. */
  identity?: true;
  /** The value names a member of staff. */
  namesStaff?: true;
}

const rate = { notation: 'hourlyRate', vital: true } as const;
const multiplier = { notation: 'multiplier', vital: true } as const;
const date = { notation: 'date', vital: true } as const;
const owner = {
  label: 'Owner',
  notation: 'text',
  namesStaff: true,
  synonyms:
    'recruiter, account manager, account executive, assigned to, owned by, sales rep, consultant, propietario, responsable, betreuer, inhaber',
} as const;
const place = {
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
const person = {
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
const email =
  'e-mail, email address, e-mail address, mail, primary email, work email, correo, correo electrónico, e-mail-adresse';
const phone =
  'telephone, phone number, tel, work phone, main phone, office phone, mobile, mobile phone, cell, cell phone, home phone, primary phone, teléfono, móvil, telefon, telefonnummer, handy';

/** Everything that can be imported, per kind of record. Mapping, check, documentation and screen read it. */
export const importFields = {
  client: {
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
        'company, company name, client, customer, customer name, account name, organization, business name, name, legal name, empresa, cliente, nombre, firma, firmenname, kunde, unternehmen',
    },
    industry: {
      label: 'Industry',
      notation: 'text',
      synonyms: 'sector, vertical, business type, industria, branche',
    },
    phone: { label: 'Phone', notation: 'phone', synonyms: phone },
    website: {
      label: 'Website',
      notation: 'text',
      synonyms: 'url, web, web site, homepage, domain, sitio web, webseite',
    },
    isAccountingCustomer: {
      label: 'Accounting customer',
      notation: 'flag',
      synonyms:
        'is accounting customer, billing customer, bill to, billable, in accounting, cliente contable, debitor',
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
    owner,
    notes: {
      label: 'Notes',
      notation: 'text',
      synonyms:
        'note, comments, comment, remarks, description, notas, comentarios, notizen, bemerkung',
    },
  },
  location: {
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
    ...place,
    country: { label: 'Country', notation: 'country', synonyms: 'country code, país, land' },
    timeZone: {
      label: 'Time zone',
      notation: 'timeZone',
      synonyms: 'timezone, tz, zona horaria, zeitzone',
    },
  },
  contact: {
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
    ...person,
    title: {
      label: 'Title',
      notation: 'text',
      synonyms: 'job title, position, role, cargo, puesto, funktion',
    },
    email: {
      label: 'E-mail',
      notation: 'email',
      vital: true,
      missed:
        'without one the contact cannot be invited to the client portal or asked for approvals',
      synonyms: email,
    },
    phone: { label: 'Phone', notation: 'phone', synonyms: phone },
    onAccountingCustomer: {
      label: 'On accounting customer',
      notation: 'flag',
      synonyms: 'billing contact, accounting contact, invoice contact, rechnungskontakt',
    },
  },
  candidate: {
    externalId: {
      label: 'Candidate ID',
      notation: 'reference',
      identity: true,
      synonyms:
        'applicant id, talent id, person id, employee id, worker id, candidate no, candidate number, id, id candidato, bewerber-nr, kandidaten-nr, personalnummer',
    },
    ...person,
    email: {
      label: 'E-mail',
      notation: 'email',
      vital: true,
      missed: 'without one the candidate cannot be invited to self-service',
      synonyms: email,
    },
    phone: { label: 'Phone', notation: 'phone', synonyms: phone },
    ...place,
    status: {
      label: 'Status',
      notation: 'candidateStatus',
      vital: true,
      synonyms: 'candidate status, availability status, estado, estatus',
    },
    skills: {
      label: 'Skills',
      notation: 'list',
      synonyms:
        'skill, skill set, qualifications, positions, trades, habilidades, fähigkeiten, kenntnisse',
    },
    desiredPay: {
      label: 'Desired pay',
      notation: 'hourlyRate',
      synonyms:
        'desired rate, pay expectation, expected pay, desired hourly rate, minimum pay, min rate, salario deseado, wunschlohn, stundenlohn',
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
    owner,
    addedOn: {
      label: 'Added on',
      notation: 'date',
      synonyms:
        'date added, created, created on, created at, date created, added, registered, fecha de alta, angelegt am, erfasst am',
    },
    notes: {
      label: 'Notes',
      notation: 'text',
      synonyms: 'note, comments, comment, remarks, notas, comentarios, notizen, bemerkung',
    },
  },
  jobOrder: {
    externalId: {
      label: 'Job order ID',
      notation: 'reference',
      identity: true,
      synonyms:
        'job id, order id, requisition id, req id, job no, job number, order number, job order number, id, vacancy id, id pedido, auftragsnummer',
    },
    client: {
      label: 'Client',
      notation: 'reference',
      required: true,
      refersTo: 'client',
      synonyms:
        'company id, client id, customer id, account id, company, customer, client name, company name, customer name, kunde, kundennummer, cliente, empresa, firma',
    },
    location: {
      label: 'Location',
      notation: 'reference',
      refersTo: 'location',
      synonyms:
        'location id, site, site id, worksite, work site, work location, worksite id, ubicación, standort, einsatzort',
    },
    contact: {
      label: 'Contact',
      notation: 'reference',
      refersTo: 'contact',
      synonyms: 'contact id, client contact, hiring manager, ordered by, contacto, ansprechpartner',
    },
    reportsTo: {
      label: 'Reports to',
      notation: 'reference',
      refersTo: 'contact',
      synonyms: 'reports to id, supervisor, supervisor id, job reports to, reporta a, vorgesetzter',
    },
    title: {
      label: 'Title',
      notation: 'text',
      required: true,
      synonyms: 'job title, position, job, role, position title, puesto, stelle, tätigkeit',
    },
    jobType: {
      label: 'Job type',
      notation: 'jobType',
      required: true,
      vital: true,
      synonyms:
        'type, order type, employment type, placement type, job order type, assignment type, tipo, auftragsart, art',
    },
    openings: {
      label: 'Openings',
      notation: 'count',
      required: true,
      vital: true,
      synonyms:
        'open positions, positions open, number of openings, # openings, no of openings, headcount, quantity, qty, positions, vacancies, vacantes, offene stellen, anzahl',
    },
    payRate: {
      label: 'Pay rate',
      ...rate,
      synonyms: 'pay, hourly pay, reg pay rate, wage, tarifa de pago, lohnsatz, stundenlohn',
    },
    billRate: {
      label: 'Bill rate',
      ...rate,
      synonyms:
        'bill, charge rate, billing rate, reg bill rate, client rate, tarifa de facturación, verrechnungssatz',
    },
    salary: {
      label: 'Salary',
      notation: 'yearlyAmount',
      vital: true,
      synonyms: 'annual salary, base salary, yearly salary, salario, gehalt, jahresgehalt',
    },
    feePercent: {
      label: 'Fee %',
      notation: 'percent',
      vital: true,
      synonyms:
        'fee percent, fee percentage, placement fee %, direct hire fee %, honorar %, comisión %',
    },
    feeAmount: {
      label: 'Fee amount',
      notation: 'money',
      vital: true,
      synonyms: 'flat fee, fee, placement fee, direct hire fee, honorar, comisión',
    },
    startDate: {
      label: 'Start date',
      ...date,
      synonyms:
        'start, starts, begin date, date start, fecha de inicio, inicio, startdatum, beginn',
    },
    endDate: {
      label: 'End date',
      ...date,
      synonyms:
        'end, ends, estimated end date, projected end, date end, fecha de fin, fin, enddatum, ende',
    },
    schedule: {
      label: 'Schedule',
      notation: 'schedule',
      synonyms:
        'shift, hours, work hours, working hours, work schedule, turno, horario, schicht, arbeitszeit',
    },
    owner,
    status: {
      label: 'Status',
      notation: 'jobOrderStatus',
      vital: true,
      synonyms: 'order status, job status, job order status, estado, auftragsstatus',
    },
    description: {
      label: 'Description',
      notation: 'text',
      synonyms: 'notes, job description, details, comments, descripción, beschreibung',
    },
  },
  assignment: {
    externalId: {
      label: 'Assignment ID',
      notation: 'reference',
      identity: true,
      synonyms:
        'placement id, assignment no, assignment number, placement number, booking id, id, id asignación, einsatz-nr',
    },
    candidate: {
      label: 'Candidate',
      notation: 'reference',
      required: true,
      refersTo: 'candidate',
      synonyms:
        'candidate id, employee, employee id, worker, worker id, talent, talent id, applicant id, person, candidate name, employee name, candidate email, candidato, empleado, mitarbeiter, kandidat',
    },
    jobOrder: {
      label: 'Job order',
      notation: 'reference',
      required: true,
      refersTo: 'jobOrder',
      synonyms:
        'job order id, job id, order id, requisition id, req id, order, job, job number, order number, pedido, auftrag, auftragsnummer',
    },
    location: {
      label: 'Location',
      notation: 'reference',
      refersTo: 'location',
      synonyms:
        'location id, site, site id, worksite, work site, work location, ubicación, standort, einsatzort',
    },
    contact: {
      label: 'Contact',
      notation: 'reference',
      refersTo: 'contact',
      synonyms: 'contact id, client contact, contacto, ansprechpartner',
    },
    reportsTo: {
      label: 'Reports to',
      notation: 'reference',
      refersTo: 'contact',
      synonyms: 'reports to id, supervisor, supervisor id, job reports to, reporta a, vorgesetzter',
    },
    billingContact: {
      label: 'Billing contact',
      notation: 'reference',
      refersTo: 'contact',
      synonyms: 'billing contact id, invoice contact, bill to contact, rechnungsempfänger',
    },
    startDate: {
      label: 'Start date',
      ...date,
      synonyms:
        'start, starts, begin date, date start, assignment start, fecha de inicio, inicio, startdatum, beginn',
    },
    endDate: {
      label: 'End date',
      ...date,
      synonyms:
        'end, ends, date end, finish date, assignment end, actual end date, fecha de fin, fin, enddatum, ende',
    },
    payRate: {
      label: 'Pay rate',
      ...rate,
      synonyms:
        'pay, hourly pay, reg pay rate, regular pay rate, wage, rt pay, tarifa de pago, lohnsatz',
    },
    overtimePayRate: {
      label: 'Overtime pay rate',
      ...rate,
      synonyms: 'ot pay rate, ot pay, overtime pay',
    },
    doubleTimePayRate: {
      label: 'Double-time pay rate',
      ...rate,
      synonyms: 'dt pay rate, dt pay, double time pay',
    },
    billRate: {
      label: 'Bill rate',
      ...rate,
      synonyms:
        'bill, charge rate, billing rate, reg bill rate, regular bill rate, rt bill, tarifa de facturación, verrechnungssatz',
    },
    overtimeBillRate: {
      label: 'Overtime bill rate',
      ...rate,
      synonyms: 'ot bill rate, ot bill, overtime bill',
    },
    doubleTimeBillRate: {
      label: 'Double-time bill rate',
      ...rate,
      synonyms: 'dt bill rate, dt bill, double time bill',
    },
    overtimePayMultiplier: {
      label: 'Overtime pay multiplier',
      ...multiplier,
      synonyms: 'ot pay multiplier, ot multiplier, overtime multiplier, ot factor',
    },
    overtimeBillMultiplier: {
      label: 'Overtime bill multiplier',
      ...multiplier,
      synonyms: 'ot bill multiplier',
    },
    doubleTimePayMultiplier: {
      label: 'Double-time pay multiplier',
      ...multiplier,
      synonyms: 'dt pay multiplier, dt multiplier, double time multiplier',
    },
    doubleTimeBillMultiplier: {
      label: 'Double-time bill multiplier',
      ...multiplier,
      synonyms: 'dt bill multiplier',
    },
    burdenPercent: {
      label: 'Burden %',
      notation: 'percent',
      vital: true,
      synonyms: 'burden, burden rate, burden percent, employer burden',
    },
    salary: {
      label: 'Salary',
      notation: 'yearlyAmount',
      vital: true,
      synonyms: 'annual salary, base salary, salario, gehalt, jahresgehalt',
    },
    feePercent: {
      label: 'Fee %',
      notation: 'percent',
      vital: true,
      synonyms: 'fee percent, fee percentage, placement fee %, direct hire fee %',
    },
    feeAmount: {
      label: 'Fee amount',
      notation: 'money',
      vital: true,
      synonyms: 'flat fee, fee, placement fee, direct hire fee',
    },
    guaranteeDays: {
      label: 'Guarantee days',
      notation: 'count',
      synonyms: 'guarantee, guarantee period, garantía, garantie',
    },
    poNumber: {
      label: 'PO number',
      notation: 'text',
      synonyms: 'po, po #, purchase order, purchase order number, orden de compra, bestellnummer',
    },
    paymentTermsDays: {
      label: 'Payment terms',
      notation: 'paymentTerms',
      synonyms: 'terms, net terms, zahlungsziel',
    },
    schedule: {
      label: 'Schedule',
      notation: 'schedule',
      synonyms: 'shift, hours, work hours, working hours, turno, horario, schicht, arbeitszeit',
    },
    status: {
      label: 'Status',
      notation: 'assignmentStatus',
      required: true,
      vital: true,
      synonyms: 'assignment status, placement status, estado, einsatzstatus',
    },
    endNote: {
      label: 'End reason',
      notation: 'text',
      synonyms: 'reason, termination reason, reason ended, end note, cancel reason, motivo, grund',
    },
  },
} as const satisfies Readonly<Record<ImportKind, Readonly<Record<string, ImportField>>>>;

export type FieldOf<Kind extends ImportKind> = keyof (typeof importFields)[Kind] & string;

type ValueOf<Field> = Field extends { notation: infer N extends Notation }
  ? NotationValues[N]
  : never;

/** A row in our words. A field without a column is absent, an empty cell is `null`. */
export type ImportRecord<Kind extends ImportKind> = {
  [Field in FieldOf<Kind>]?: ValueOf<(typeof importFields)[Kind][Field]> | null;
};

/** The fields of a kind by name, in declared order. */
export function fieldsOf(kind: ImportKind): [name: string, field: ImportField][] {
  return Object.entries<ImportField>(importFields[kind]);
}
