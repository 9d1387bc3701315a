import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { MoneyInput } from '@stint/ui/form/money-input.tsx';
import type { Terms, TermsValues } from './terms-values.ts';

type TermsFieldsProps = { form: UseFormReturnType<TermsValues>; terms: Terms };
type Field = keyof TermsValues;

/** Dates and money of an assignment: by the hour, or salary and fee for a direct hire. */
export function TermsFields({ form, terms }: TermsFieldsProps) {
  const { jobType, currency } = terms;
  const money = (field: Field, label: string, digits = 2) => (
    <MoneyInput label={label} currency={currency} digits={digits} {...form.getInputProps(field)} />
  );
  const plain = (field: Field, label: string, suffix = '', digits = 4) => (
    <NumberInput
      hideControls
      allowNegative={false}
      decimalScale={digits}
      label={label}
      suffix={suffix}
      {...form.getInputProps(field)}
      onChange={(value) => form.setFieldValue(field, String(value))}
    />
  );
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
      <DateField label="Start date" {...dateProps(form, 'startDate')} />
      <DateField label="End date" {...dateProps(form, 'endDate')} />
      {jobType === 'DIRECT' ? (
        <>
          {money('salary', 'Salary per year')}
          {plain('feePercent', 'Fee, percent of the salary', ' %')}
          {money('feeAmount', 'Fee, flat')}
          {plain('guaranteeDays', 'Guarantee', ' days', 0)}
        </>
      ) : (
        <>
          {money('payRate', 'Pay rate per hour', 4)}
          {money('billRate', 'Bill rate per hour', 4)}
          {plain('overtimePayMultiplier', 'Overtime, times pay')}
          {plain('overtimeBillMultiplier', 'Overtime, times bill')}
          {plain('doubleTimePayMultiplier', 'Double time, times pay')}
          {plain('doubleTimeBillMultiplier', 'Double time, times bill')}
          {plain('burdenPercent', 'Burden', ' %')}
        </>
      )}
      {plain('paymentTermsDays', 'Payment terms', ' days', 0)}
      <TextInput label="PO number" maxLength={60} {...form.getInputProps('poNumber')} />
    </SimpleGrid>
  );
}

function dateProps(form: UseFormReturnType<TermsValues>, field: 'startDate' | 'endDate') {
  const { value, error } = form.getInputProps(field) as { value: string; error?: string };
  return {
    value,
    error,
    onChange: (date: string | null) => form.setFieldValue(field, date ?? ''),
  };
}
