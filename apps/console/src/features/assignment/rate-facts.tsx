import type { Fact } from '@stint/ui/facts/facts.tsx';
import { Money } from '@stint/ui/money/money.tsx';
import type { AssignmentRatesQuery } from '../../gql/graphql.ts';
import { decimalText, percentText } from '@stint/spa-kit/record/form/field-text.ts';

type Rates = NonNullable<AssignmentRatesQuery['assignment']>;

/** A direct hire has salary and fee, everything else is paid and billed by the hour. */
export function rateFacts(rates: Rates): readonly Fact[] {
  const terms = {
    label: 'Payment terms',
    value: rates.paymentTermsDays === null ? null : `${rates.paymentTermsDays} days`,
  };
  return [...(rates.jobType === 'DIRECT' ? directFacts(rates) : hourlyFacts(rates)), terms];
}

function hourlyFacts({ currency, margin, ...rates }: Rates): Fact[] {
  const perHour = (amount: string | null) => (
    <Money amount={amount} currency={currency} per="hour" />
  );
  const times = (pay: string, bill: string) =>
    `× ${decimalText(pay)} pay, × ${decimalText(bill)} bill`;
  return [
    { label: 'Pay rate', value: perHour(rates.payRate) },
    { label: 'Bill rate', value: perHour(rates.billRate) },
    {
      label: 'Overtime',
      value: times(rates.overtimePayMultiplier, rates.overtimeBillMultiplier),
    },
    {
      label: 'Double time',
      value: times(rates.doubleTimePayMultiplier, rates.doubleTimeBillMultiplier),
    },
    { label: 'Burden', value: percentText(rates.burdenPercent) },
    { label: 'Cost', value: margin && perHour(margin.cost) },
    { label: 'Spread', value: margin && perHour(margin.spread) },
    { label: 'Margin', value: margin && `${margin.marginPercent}%` },
    { label: 'Markup', value: margin && `${margin.markupPercent}%` },
  ];
}

function directFacts({ currency, salary, feePercent, feeAmount, guaranteeDays }: Rates): Fact[] {
  return [
    { label: 'Salary', value: salary && <Money amount={salary} currency={currency} per="year" /> },
    {
      label: 'Fee',
      value: feeAmount ? (
        <Money amount={feeAmount} currency={currency} />
      ) : (
        feePercent && `${percentText(feePercent)} of the salary`
      ),
    },
    { label: 'Guarantee', value: guaranteeDays && `${guaranteeDays} days` },
  ];
}
