import type { TermsValues } from '../../../record/terms/terms-values.ts';

/** What the conflict notice calls the fields. */
export const termsLabels: Readonly<Record<keyof TermsValues, string>> = {
  startDate: 'Start date',
  endDate: 'End date',
  payRate: 'Pay rate',
  billRate: 'Bill rate',
  overtimePayMultiplier: 'Overtime, times pay',
  overtimeBillMultiplier: 'Overtime, times bill',
  doubleTimePayMultiplier: 'Double time, times pay',
  doubleTimeBillMultiplier: 'Double time, times bill',
  burdenPercent: 'Burden',
  salary: 'Salary',
  feePercent: 'Fee percent',
  feeAmount: 'Fee',
  guaranteeDays: 'Guarantee',
  paymentTermsDays: 'Payment terms',
  poNumber: 'PO number',
  locationId: 'Location',
  contactId: 'Contact',
  reportsToId: 'Job reports to',
  billingContactId: 'Billing contact',
  schedule: 'Schedule',
};
