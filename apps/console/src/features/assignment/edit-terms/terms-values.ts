import type { AssignmentTermsQuery, UpdateAssignmentInput } from '../../../gql/graphql.ts';

export type Terms = NonNullable<AssignmentTermsQuery['assignment']>;

/** The terms as the form holds them: everything text, '' where nothing is said. */
export type TermsValues = {
  startDate: string;
  endDate: string;
  payRate: string;
  billRate: string;
  overtimePayMultiplier: string;
  overtimeBillMultiplier: string;
  doubleTimePayMultiplier: string;
  doubleTimeBillMultiplier: string;
  burdenPercent: string;
  salary: string;
  feePercent: string;
  feeAmount: string;
  guaranteeDays: string;
  paymentTermsDays: string;
  poNumber: string;
  locationId: string;
  contactId: string;
  reportsToId: string;
  billingContactId: string;
};

const counts: readonly (keyof TermsValues)[] = ['guaranteeDays', 'paymentTermsDays'];

export function termsValues(terms: Terms): TermsValues {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  const decimal = (value: string | null) => text(value).replace(/(\.\d*?[1-9])0+$|\.0+$/, '$1');
  return {
    startDate: text(terms.startDate),
    endDate: text(terms.endDate),
    payRate: decimal(terms.payRate),
    billRate: decimal(terms.billRate),
    overtimePayMultiplier: decimal(terms.overtimePayMultiplier),
    overtimeBillMultiplier: decimal(terms.overtimeBillMultiplier),
    doubleTimePayMultiplier: decimal(terms.doubleTimePayMultiplier),
    doubleTimeBillMultiplier: decimal(terms.doubleTimeBillMultiplier),
    burdenPercent: decimal(terms.burdenPercent),
    salary: decimal(terms.salary),
    feePercent: decimal(terms.feePercent),
    feeAmount: decimal(terms.feeAmount),
    guaranteeDays: text(terms.guaranteeDays),
    paymentTermsDays: text(terms.paymentTermsDays),
    poNumber: text(terms.poNumber),
    locationId: text(terms.location?.id ?? null),
    contactId: text(terms.contact?.id ?? null),
    reportsToId: text(terms.reportsTo?.id ?? null),
    billingContactId: text(terms.billingContact?.id ?? null),
  };
}

/** Only what was changed; an emptied field becomes null. The version is the one that was shown. */
export function termsChange(
  { id, version }: Pick<Terms, 'id' | 'version'>,
  before: TermsValues,
  after: TermsValues,
): UpdateAssignmentInput {
  const changed = (Object.keys(after) as (keyof TermsValues)[]).filter(
    (field) => after[field] !== before[field],
  );
  const entered = changed.map((field) => {
    const value = after[field].trim();
    if (value === '') return [field, null] as const;
    return [field, counts.includes(field) ? Number(value) : value] as const;
  });
  return { ...Object.fromEntries(entered), id, version };
}
