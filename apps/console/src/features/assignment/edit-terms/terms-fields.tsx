import { SimpleGrid, TextInput } from '@mantine/core';
import { ChoiceField } from '../../../record/form/choice-field.tsx';
import { useClientChoices } from '../../../record/form/client-choices.ts';
import { DateTextField } from '../../../record/form/date-text-field.tsx';
import { MoneyField } from '../../../record/form/money-field.tsx';
import { NumberField } from '../../../record/form/number-field.tsx';
import type { TextForm } from '../../../record/form/text-form.ts';
import type { Terms } from './terms-values.ts';

type TermsFieldsProps = { form: TextForm; terms: Terms };

/** Dates, money and people of an assignment. Locations and contacts are those of its client. */
export function TermsFields({ form, terms }: TermsFieldsProps) {
  const { contacts, locations } = useClientChoices(terms.client.id);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
      <DateTextField form={form} name="startDate" label="Start date" />
      <DateTextField form={form} name="endDate" label="End date" />
      {terms.jobType === 'DIRECT' ? <DirectFields form={form} /> : <HourlyFields form={form} />}
      <NumberField form={form} name="paymentTermsDays" label="Payment terms" suffix=" days" />
      <TextInput label="PO number" maxLength={60} {...form.getInputProps('poNumber')} />
      <ChoiceField form={form} name="locationId" label="Location" choices={locations} />
      <ChoiceField form={form} name="contactId" label="Contact" choices={contacts} />
      <ChoiceField form={form} name="reportsToId" label="Reports to" choices={contacts} />
      <ChoiceField form={form} name="billingContactId" label="Billing contact" choices={contacts} />
    </SimpleGrid>
  );
}

/** Multipliers and rates have up to four digits. */
const fine = 4;

function HourlyFields({ form }: { form: TextForm }) {
  return (
    <>
      <MoneyField form={form} name="payRate" label="Pay rate per hour" digits={fine} />
      <MoneyField form={form} name="billRate" label="Bill rate per hour" digits={fine} />
      <NumberField form={form} name="overtimePayMultiplier" label="Overtime × pay" digits={fine} />
      <NumberField
        form={form}
        name="overtimeBillMultiplier"
        label="Overtime × bill"
        digits={fine}
      />
      <NumberField
        form={form}
        name="doubleTimePayMultiplier"
        label="Double time × pay"
        digits={fine}
      />
      <NumberField
        form={form}
        name="doubleTimeBillMultiplier"
        label="Double time × bill"
        digits={fine}
      />
      <NumberField form={form} name="burdenPercent" label="Burden" suffix=" %" digits={fine} />
    </>
  );
}

function DirectFields({ form }: { form: TextForm }) {
  return (
    <>
      <MoneyField form={form} name="salary" label="Salary per year" />
      <NumberField
        form={form}
        name="feePercent"
        label="Fee, percent of the salary"
        suffix=" %"
        digits={fine}
      />
      <MoneyField form={form} name="feeAmount" label="Fee, flat" />
      <NumberField form={form} name="guaranteeDays" label="Guarantee" suffix=" days" />
    </>
  );
}
