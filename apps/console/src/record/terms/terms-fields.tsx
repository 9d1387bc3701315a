import { Box, TextInput } from '@mantine/core';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { useClientChoices } from '../form/client-choices.ts';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { percentText } from '@stint/spa-kit/record/form/field-text.ts';
import { MoneyField } from '@stint/spa-kit/record/form/money-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import type { TextForm } from '@stint/spa-kit/record/form/text-form.ts';

type Fields = { form: TextForm };
type DatedFields = Fields & {
  /** The form has no preview, which would doubt dates that are far from today (L-21). */
  warnWhenFar?: boolean;
};
type ClientFields = Fields & { clientId: string };
type PricedFields = Fields & {
  /** Rates, or the salary, have to be there. */
  required?: boolean;
};

type HourlyFieldsProps = PricedFields & {
  /** The agency's burden for this work, percent of pay: what the empty field comes to. */
  burden?: string | null;
};

/** Rates and multipliers have up to four digits. */
const fine = 4;

/** From when to when, where it is known. */
export function DateFields({ form, warnWhenFar }: DatedFields) {
  const dates = { form, warnWhenFar };
  return (
    <>
      <DateTextField {...dates} name="startDate" label="Start date" />
      <DateTextField {...dates} name="endDate" label="End date" />
    </>
  );
}

/** Pay and bill by the hour; their multipliers are separate, and stand in a row of their own. */
export function HourlyFields({ form, required, burden }: HourlyFieldsProps) {
  const money = { form, digits: fine, required };
  const times = { form, digits: fine };
  return (
    <>
      <MoneyField {...money} name="payRate" label="Pay rate per hour" />
      <MoneyField {...money} name="billRate" label="Bill rate per hour" />
      <NumberField
        {...times}
        name="burdenPercent"
        label="Burden, percent of pay"
        suffix="%"
        placeholder={burden ? `${percentText(burden)} (default)` : undefined}
      />
      <Box visibleFrom="xs" aria-hidden />
      <NumberField {...times} name="overtimePayMultiplier" label="Overtime, times pay" />
      <NumberField {...times} name="overtimeBillMultiplier" label="Overtime, times bill" />
      <NumberField {...times} name="doubleTimePayMultiplier" label="Double time, times pay" />
      <NumberField {...times} name="doubleTimeBillMultiplier" label="Double time, times bill" />
    </>
  );
}

/** Salary, fee and guarantee of a direct hire. A flat fee goes before a percentage. */
export function DirectFields({ form, required }: PricedFields) {
  return (
    <>
      <MoneyField form={form} name="salary" label="Salary per year" required={required} />
      <NumberField
        form={form}
        name="feePercent"
        label="Fee, percent of the salary"
        suffix="%"
        digits={fine}
      />
      <MoneyField form={form} name="feeAmount" label="Or a flat fee" />
      <NumberField form={form} name="guaranteeDays" label="Guarantee" suffix=" days" />
    </>
  );
}

/** Where the work is, and who stands for it at the client. */
export function WorkplaceFields({ form, clientId }: ClientFields) {
  const { contacts, locations } = useClientChoices(clientId);
  return (
    <>
      <ChoiceField form={form} name="locationId" label="Location" choices={locations} />
      <ChoiceField form={form} name="contactId" label="Contact" choices={contacts} />
      <ChoiceField form={form} name="reportsToId" label="Job reports to" choices={contacts} />
    </>
  );
}

/** Who gets the invoices, under which purchase order, due when. */
export function BillingFields({ form, clientId }: ClientFields) {
  const { contacts } = useClientChoices(clientId);
  return (
    <>
      <ChoiceField form={form} name="billingContactId" label="Billing contact" choices={contacts} />
      <NumberField form={form} name="paymentTermsDays" label="Payment terms" suffix=" days" />
      <TextInput label="PO number" maxLength={60} {...form.getInputProps('poNumber')} />
    </>
  );
}
