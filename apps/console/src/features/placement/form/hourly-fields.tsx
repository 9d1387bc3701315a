import { Box } from '@mantine/core';
import { FormSection } from '../../../record/form/form-section.tsx';
import { MoneyField } from '../../../record/form/money-field.tsx';
import { NumberField } from '../../../record/form/number-field.tsx';
import type { TextForm } from '../../../record/form/text-form.ts';

/** Pay and bill by the hour; their multipliers are separate. */
export function HourlyFields({ form }: { form: TextForm }) {
  const times = (name: string, label: string) => (
    <NumberField form={form} name={name} label={label} digits={4} />
  );
  return (
    <FormSection title="Rates" cols={4}>
      <MoneyField form={form} name="payRate" label="Pay rate per hour" digits={4} required />
      <MoneyField form={form} name="billRate" label="Bill rate per hour" digits={4} required />
      <NumberField
        form={form}
        name="burdenPercent"
        label="Burden, percent of pay"
        suffix=" %"
        digits={4}
      />
      <Box visibleFrom="xs" aria-hidden />
      {times('overtimePayMultiplier', 'Overtime, times pay')}
      {times('overtimeBillMultiplier', 'Overtime, times bill')}
      {times('doubleTimePayMultiplier', 'Double time, times pay')}
      {times('doubleTimeBillMultiplier', 'Double time, times bill')}
    </FormSection>
  );
}
