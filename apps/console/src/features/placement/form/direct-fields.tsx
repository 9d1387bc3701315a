import { FormSection } from '../../../record/form/form-section.tsx';
import { MoneyField } from '../../../record/form/money-field.tsx';
import { NumberField } from '../../../record/form/number-field.tsx';
import type { TextForm } from '../../../record/form/text-form.ts';

/** Salary, fee and guarantee of a direct hire. A flat fee goes before a percentage. */
export function DirectFields({ form }: { form: TextForm }) {
  return (
    <FormSection title="Salary and fee" cols={4}>
      <MoneyField form={form} name="salary" label="Salary per year" required />
      <NumberField
        form={form}
        name="feePercent"
        label="Fee, percent of the salary"
        suffix=" %"
        digits={4}
      />
      <MoneyField form={form} name="feeAmount" label="Or a flat fee" />
      <NumberField form={form} name="guaranteeDays" label="Guarantee" suffix=" days" />
    </FormSection>
  );
}
