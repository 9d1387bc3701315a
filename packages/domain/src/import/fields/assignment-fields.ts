import type { ImportFields } from './import-field.ts';
import { dated, hourly, multiplied } from './shared-fields.ts';

export const assignmentFields = {
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
    ...dated,
    synonyms:
      'start, starts, begin date, date start, assignment start, fecha de inicio, inicio, startdatum, beginn',
  },
  endDate: {
    label: 'End date',
    ...dated,
    openEnd: true,
    synonyms:
      'end, ends, date end, finish date, assignment end, actual end date, fecha de fin, fin, enddatum, ende',
  },
  payRate: {
    label: 'Pay rate',
    ...hourly,
    synonyms:
      'pay, hourly pay, reg pay rate, regular pay rate, wage, rt pay, tarifa de pago, lohnsatz',
  },
  overtimePayRate: {
    label: 'Overtime pay rate',
    ...hourly,
    synonyms: 'ot pay rate, ot pay, overtime pay',
  },
  doubleTimePayRate: {
    label: 'Double-time pay rate',
    ...hourly,
    synonyms: 'dt pay rate, dt pay, double time pay',
  },
  billRate: {
    label: 'Bill rate',
    ...hourly,
    synonyms:
      'bill, charge rate, billing rate, reg bill rate, regular bill rate, rt bill, tarifa de facturación, verrechnungssatz',
  },
  overtimeBillRate: {
    label: 'Overtime bill rate',
    ...hourly,
    synonyms: 'ot bill rate, ot bill, overtime bill',
  },
  doubleTimeBillRate: {
    label: 'Double-time bill rate',
    ...hourly,
    synonyms: 'dt bill rate, dt bill, double time bill',
  },
  overtimePayMultiplier: {
    label: 'Overtime pay multiplier',
    ...multiplied,
    synonyms: 'ot pay multiplier, ot multiplier, overtime multiplier, ot factor',
  },
  overtimeBillMultiplier: {
    label: 'Overtime bill multiplier',
    ...multiplied,
    synonyms: 'ot bill multiplier',
  },
  doubleTimePayMultiplier: {
    label: 'Double-time pay multiplier',
    ...multiplied,
    synonyms: 'dt pay multiplier, dt multiplier, double time multiplier',
  },
  doubleTimeBillMultiplier: {
    label: 'Double-time bill multiplier',
    ...multiplied,
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
    long: true,
    synonyms: 'reason, termination reason, reason ended, end note, cancel reason, motivo, grund',
  },
} as const satisfies ImportFields;
