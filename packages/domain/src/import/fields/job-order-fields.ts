import type { ImportFields } from './import-field.ts';
import { dated, hourly, ownerField } from './shared-fields.ts';

export const jobOrderFields = {
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
      'open, open positions, positions open, number of openings, # openings, no of openings, headcount, quantity, qty, positions, vacancies, vacantes, offene stellen, anzahl',
  },
  payRate: {
    label: 'Pay rate',
    ...hourly,
    synonyms: 'pay, hourly pay, reg pay rate, wage, tarifa de pago, lohnsatz, stundenlohn',
  },
  billRate: {
    label: 'Bill rate',
    ...hourly,
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
    ...dated,
    synonyms: 'start, starts, begin date, date start, fecha de inicio, inicio, startdatum, beginn',
  },
  endDate: {
    label: 'End date',
    ...dated,
    openEnd: true,
    synonyms:
      'end, ends, estimated end date, projected end, date end, fecha de fin, fin, enddatum, ende',
  },
  schedule: {
    label: 'Schedule',
    notation: 'schedule',
    synonyms:
      'shift, hours, work hours, working hours, work schedule, turno, horario, schicht, arbeitszeit',
  },
  owner: ownerField,
  status: {
    label: 'Status',
    notation: 'jobOrderStatus',
    vital: true,
    synonyms: 'order status, job status, job order status, estado, auftragsstatus',
  },
  description: {
    label: 'Description',
    notation: 'text',
    long: true,
    synonyms: 'notes, job description, details, comments, descripción, beschreibung',
  },
} as const satisfies ImportFields;
